"""Everyday phrases that only sound like danger; they are blanked before danger is looked for.

The notation is that of `safety_rules`. A phrase here must never fit what somebody in danger would
say: when in doubt it is left out, because a card too many does no harm.
"""

CLASSES = {
    "time_ago": "week month year january february march april may june july august september october"
    " november december spring summer autumn winter christmas easter day night weeks months years",
    "blow": "hit kicked punched slapped pushed grabbed bit bitten spat scratched pinched",
}

HARMLESS = """
push|pushed|pushes|pushing|brushed past me|her|him|us|them
push|pushed|pushes|pushing|pulled|took my|her|his|their hand|hands|arm|fingers away|off
last|in|since ~1 @time_ago ~2 visitor|relative|patient|resident|family_member ~2 @blow
visitor|relative|patient|resident ~2 @blow ~7 last|week|month|year|in|since ~1 @time_ago|before|earlier|ago
confused|delirious|demented ~2 patient|resident|man|lady|woman @blow ~1 me|her|him|us|staff|nurse
@blow ~1 by ~1 confused|delirious|demented ~1 patient|resident|man|lady|woman
@blow ~1 by ~2 patient|resident|visitor|relative ~4 last|week|month|year|in|since ~1 @time_ago|before|earlier|ago
door is|was? shut|closed behind me|her|him
nothing left give ~2 by|at|after ~3 shift|shifts|week|day|nights
dont|doesnt|didnt want ~1 work ~1 here|there|nights|anywhere_near_ward|ward|with_us|with_me anymore?
want it|this be over ~5 answer|outcome|decision|result
no|bad|poor|dim light|lights|lighting over|above
bomb scare|drill
at|by end ~1 shift|day|week|month|year|night|round|corridor|building
be held against me|her|him|us|them $
can|could|time|leave go|travel|visit|tend grave
only thing ~1 keeps|keeping me steady|sane|calm|busy
sending people|staff home
didnt want|mean ~1 hurt|harm patient|patients|resident|residents
locked himself|herself|myself in ~2 toilet|store|sluice|office ~1 cry|crying|cried
cant carry on with ~1 round|handover|list|clinic|task|procedure|count
calm|calmed|calming down
patient|patients|resident|client ~3 tried|had|attempted ~1 harm|hang|hanged|harmed|hurt|kill|killed himself|herself|themself
patient|patients|resident|client is|was|were|had_been|felt suicidal
patient|patients|resident|client ~3 risk selfharm|suicide
left|dropped|lost|forgot scissors|scalpel|blade
dying know|see|hear|find|try|get|ask|for|meet|read|tell|understand
die|dying|died|dead ~1 laughing|laughter|embarrassment|hunger|boredom|laugh|shame_when|cringe|excitement|thirst|hungry|heat|cold
killing me $
rota|feet|back|suspense|shift|shifts|job|work|nights|legs|shoes|head|curiosity|hours|heat|commute|queue|wait|waiting|hunger|workload|parking|traffic|knee|knees|neck|it is|are|was|be|wan|want|will killing|kill|murder|murdering|finish me
is|are|was|me|them|this killing|kills it
killed|kill|killing|smash it ~1 in|at|on|today|with|that|presentation|interview|osce
could|would|will|can die for
hang|hanging by|on thread|by|in
hanging by thread
die|dead by christmas|friday|weekend|end|monday ~6 if|roster|rota|shift|shifts|lol
could|would|can|will kill|murder|die for? cup|coffee|tea|pint|biscuit|curry|nap|drink|break|day_off|kebab|holiday|sleep|burger|cuppa|sandwich|pizza|chocolate|brew|glass|cake|beer|bath|mcdonalds|takeaway|rice|jollof|biryani|meal|lie_in|samosa|chai|adobo
could|would ~1 kill|murder|strangle|throttle my|her|him|whoever|the ~2 for ~2 rota|this|that|shift
kill|killing ~1 time|process|app|mood|two|2|switch|rumour|rumours|rumor|browser|task|program|session|job|lights|engine|joke|deal|bill|hour|hours|few|strike|germs|bacteria|weeds|mould|plants|battery|vibe|motivation|dispute|talks|noise|script|server|terminal|flies|email
boss|manager|matron|ward_manager|sister|mother|wife|supervisor|payroll|girlfriend|team|consultant|everyone will|would|going|is_going|gonna kill|murder me
boss|manager|matron|wife|mother|supervisor is|are|going murder|kill me
shoot|shot|shooting ~1 email|message|text|question|questions|line|film|video|breeze|down|me_email|me_message|me_text|messenger|hoops
shoot me ~1 email|message|text|line|note|dm
shoot|shooting myself in ~1 foot
flu|jab|booster|covid|vaccine|vitamin shot|shots
shot|shots down|in_the_dark|at_it
stab at|in_back|in_dark
stabbing|stabbed me ~1 in ~1 back
hit|hits me up|that|like|hard_when
hit|hits me with ~1 question|bill|news|fine|email
hit|hits roof|nail|target|targets|gym|ground|wall|tax|payslip|pay|bank|button|send|reply|road|hay|record|quota
hit|hits|hitting ~1 my|our|his|her|their|the pay|payslip|tax|pension|salary|targets|target|bank|account|head_on_cupboard
beat|beats|beaten|beating me|us|them|it|him|her ~1 on|at|in ~2 pay|offer|ballot|vote|game|match|quiz|race|osce|football|cricket|court|negotiation|interview
beats me
beat|beating ~1 traffic|queue|rush|clock|record|deadline|system|heat
got|get beaten in|at ~1 ballot|vote|match|game|final
attack|attacked|attacking|attacks ~2 media|press|newspaper|newspapers|twitter|online|tv|union|government|unions|pay|heart|asthma|panic|facebook
heart|panic|asthma|cyber|hay_fever|ransomware attack|attacks
punch|punching in|out|card|line|hole
kick|kicks|kicking in|off|out|started|myself
union|branch|college|group|chat|course ~5 kick|kicks|kicked|throw|throws|threw me|us|them out
cornered me|us ~5 wanting|asked|asking ~1 know|if|whether|why
drop dead ~1 gorgeous
dead|deadly ~1 line|lines|easy|end|tired|slow|funny|quiet|good|serious|weight|simple|beat|battery|phone|heat|busy|boring|right|wrong|cheap|link|links|bored|on_my_feet|on_feet|knackered
im|is|feel|feeling|ive|are|was dead ~1 on_my_feet|tired|after|from|sleepy
over my dead body
bored|scared|cut|worried|work|worked|tired|frozen|freeze|freezing|starving|bore|love|loved|sick|stress|stressed|sweating|laugh|laughing|taxed death
work|works|working|worked|run us|me|staff|nurses? death|into_the_ground
phone|battery|laptop|computer|wifi|printer|car|screen|ipad|tablet|internet|bleep|pager|app|system|monitor|plant|plants|fish is|has|are|just|will|about|going|keeps|also|about_to ~1 dead|died|die|dying|crashed|dies
death in service
passport|brp|documents ~1 copy|copies|scan|scanned|photo|details|number|expiry|expired|for_right_to_work|check|checked|on_file
death|dead ~1 grant|benefit|benefits|certificate|certificates|lump_sum|rate|rates|payment|registration|cafe|in_the_family|toll|notification|verification|star|duty
verification|verify|certify|confirm|after|register|registering|report ~2 death|dead|died
if ~4 die|died|dead|killed ~2 on|during|in|while ~1 strike|service|picket|duty|strike_day
suicide|suicidal|selfharm|overdose|abuse|violence|slavery|trafficking|safeguarding|rape|assault|exploitation|harassment|fgm|weapon|knife|death|fire|bomb ~1 prevention|training|policy|policies|course|courses|awareness|elearning|e_learning|module|modules|link|audit|leaflet|assessment|strategy|watch|squad|pathway|protocol|guideline|guidelines|crisis|centre|level|lead|drill|procedure|study|teaching|workshop|certificate|refresher|research|statistics|webinar|poster|mandatory|conference|talk|champion|nurse|nurses|team|leave|service|services|advocate|rota|day|law|act|risk_assessment|form|lecture|book|exit|alarm|door|extinguisher|safety|warden|regulations|supervision|meeting|statement|specialist|unit
training|policy|course|module|elearning|leaflet|poster|lecture|audit|guideline|guidance|workshop|certificate|webinar|teaching|refresher ~2 on|about|for|in ~3 suicide|suicidal|selfharm|overdose|abuse|violence|slavery|trafficking|safeguarding|rape|assault|exploitation|domestic_violence|domestic_abuse|modern_slavery
suicidal|suicide|overdose|overdoses|selfharming|selfharm|suicides ~1 patient|patients|people|clients|service_users|inpatients|cases|calls|teenagers|service_user
rape crisis|alarm
patient|patients|people|clients|service_users|teenagers|adolescents|those|person ~1 who|with|after|has|have|had|are|that|at ~2 suicidal|suicide|overdose|overdoses|selfharm|selfharms|suicidal_ideation|suicidal_thoughts|risk|selfharmed
patient|patients ~1 overdose|overdoses|selfharm|selfharms|suicide ~4 cover*|covers|who|strike|pathway|policy|form|refer|datix|derogat*
career|political|social|commercial|professional suicide
patient|patients|resident|residents|she|he|who ~1 is|are|was|were dying|died|dead|actively_dying
dying patient|patients|matters|people|relative|person|resident
patient|patients|resident|residents|people|relatives ~2 want|wish|wants|prefer ~1 die ~1 at|in|with ~1 home|hospice|dignity|peace|hospital
end|ending ~1 life ~1 care|nurse|team|pathway|training|plan|patient|patients|ward|conversation|conversations|hospice|drugs|medication|medications|meds|support
palliative|hospice ~6 die|dying|death
last days ~1 life ~1 care|document|pathway
work|home|social|private|shelf|family|love|sex|student|half|real|battery|whole|daily life
life insurance|savings|saving|support|story|experience|experiences|balance|cycle|sciences|science|skills|style|coach|jacket|in_uk|in_the_uk|in_england|assurance|admin|threatening|preserving|and_limb|saving
life|lives and limb|saving|preserving
will|make|making|write|writing|need_a|update will ~2 solicitor|template|kit
want|wanna|going|how|can|will|to|like|need|shall|may|do ~2 end|ending|finish|terminate it? ~3 contract|membership|agreement|assignment|placement|tenancy|lease|notice|subscription|chat|meeting|shift|strike|dispute|call|conversation|job|session|secondment|course|training|bank|sponsorship|probation|calls|relationship_with_agency|derogation|ballot|marriage
end|finish|cancel it ~4 contract|membership|agreement|assignment|placement|tenancy|lease|notice|subscription|chat|shift|job|secondment|sponsorship|dispute
contract|membership|agreement|assignment|placement|tenancy|lease|notice|subscription|secondment|strike|dispute|shift|meeting|job|session|chat|call|course ~6 end|finish|ends|stop|cancel it
how ~3 end|ends|finish|stop ~1 it|this|chat|conversation $
it|strike|dispute|shift|week|winter|ballot|everything|this|all|they|which will|is|be|going ~2 over|finished|end|done soon ~2 strike|dispute|shift|winter|ballot|probation|course|talks|rotation
strike|dispute|shift|winter|ballot|probation|contract|pandemic|placement|night|nights|talks|negotiation|rotation|action|secondment|course|notice ~2 will|is|be|going|ends|end|ending ~3 over|finished|end|tonight|today|tomorrow|soon|now
soon ~1 strike|dispute|shift|winter|ballot|talks ~3 over|finished|end
how|what|does|do|will|can|if|when|so|is strike|contract|visa|ballot|mandate|notice|shift|sponsorship ~1 ends|end|ending|over
ends|end|finish|finishes|ending ~1 at # am|pm|oclock
go|going|carry|carrying|keep ~1 on ~1 strike|holiday|holidays|leave|break|breaks|nights|night|shift|ward|course|training|placement|annual|maternity|sick|picket|call|rotation|duty|tour|pilgrimage|hajj|umrah|trip|days|unpaid|study|with_work|with_shift|working|annually|work|lunch|picketing|secondment|bank|the_picket|website|intranet|esr|teams|slack|paying|without_pay
cant ~1 do|take|manage|handle|face ~1 it|this|these shift|shifts|rota|nights|course|leave|job|commute|training|course|on_a|on_my|module|form|online|today|without_training
cant ~1 do|take|handle|stand this|these job|rota|shift|shifts|ward|nights|commute|overtime|manager|hours|workload anymore?
cant|dont|will_i_not ~1 make it ~1 tonight|today|tomorrow ~3 shift|work|meeting|training|appointment|duty|class|session|study
make|made|get it|there|in ~1 for|to ~1 shift|work|meeting|training|appointment|ward|duty|picket|class
another|last|one|first|extra|this|per|each night shift|shifts|duty|on_call|oncall|cover|nights|bus|at_work
survive ~2 nights|night_shift|night_shifts|night_duty|osce|winter|probation|on_one_salary|on_band|financially|without_pay|without_salary|london|rent
dont|doesnt|wouldnt|dont_want|want|like ~2 live|living ~1 in|with|near|at|closer|close|far|outside|away|alone|there|next|on_site|on_campus|onsite|inside|by
live|living ~1 in|with|near|at|closer|close|far|outside ~1 hospital|accommodation|flat|flatmate|house|room|london|uk|england|city|town|country|parents|staff|nurses|campus|friends|trust|wales|scotland|residence|halls
tired|sick|fed_up|bored|hate living with|in|at|near|out
living costs|cost|wage|allowance|expenses|room|arrangement|arrangements
cost living
dont|doesnt|wouldnt want ~1 be ~1 here on|in|at|for|this|when|during|working|doing|next ~2 ward|trust|hospital|job|country|uk|shift|department|strike|training|team|england
dont|wont|not|didnt ~1 be|b ~1 here|around|there|in|available ~8 leave|off|holiday|strike|nights|shift|working|rota|who|cover|cancel|train|training|study|moving|notice|resigned|appointment|course|vacation|abroad|flight
leave|off|holiday|vacation|study|training|resigned|conference|striking|appointment|course ~8 wont|dont be ~1 here|around|there
wont|dont ~1 hear from_me|me until|till|before
wake|waking up? ~1 for|at|early|before ~2 work|shift|early|#|duty|nights|morning_shift
alarm ~3 wake|woke
plan|plans ~1 tonight|tomorrow|today ~6 swap|shift|dinner|friends|party|cinema|movie|date|birthday|holiday|study|gym|cover|leave|work|family|church|wedding|concert|game|match|out|travel|trip|flight|cook|eat|netflix|leave_early|off|appointment|mass|prayer|mosque|temple
dinner|party|birthday|family|study|work|travel|holiday|lunch|wedding|date|staffing|contingency|rota|care|handover|treatment|discharge|strike|duty|revision|meal|cover|ward|lesson|job|teaching|business|theatre plan|plans
plan|plans|planning for ~1 career|staffing|strike|ward|cover|rota|handover|discharge|wedding|baby|leave|pension|retirement|holiday|christmas
i ~2 have|ive|got plans tonight|tomorrow|today
can|should|shall|how|may|must|do ~2 do it|this|that tonight|tomorrow|now|today
way out from|in|is? ~2 contract|building|carpark|derogation|shift|hospital|ward|ballot|site|agreement|job|rota|tenancy|course|union|membership|obligation|notice|maze
way|out contract|derogation|tenancy|notice_period|membership
no|any|other way|option|choice ~2 contact|claim|reach|call|apply|pay|access|book|login|travel|get_there|park|ask|vote|join|email|work
only|best|easiest|quickest|one way ~1 is|to ~2 email|call|phone|contact|get|claim|join|vote|apply|ask|park|book|reach
hope ~2 pay|rise|strike|deal|offer|talks|settlement|agreement|increase|promotion|refund|overtime|well|you|this_helps
future|tomorrow ~1 in|at|with|for ~1 nhs|trust|this_trust|uk|nursing|job|hospital|here|ward|career|medicine|england
point|use|sense|reason ~1 in|of|going|to|for ~2 strike|striking|voting|vote|ballot|union|picket|complaining|meeting|form|overtime|course|appraisal|on_strike
better|best|worse|off|happier|easier|good|fine|ok ~2 without ~1 agency|union|overtime|strike|unions|bank|managers
last|final|my day ~3 work|notice|contract|ward|job|trust|placement|leave|probation|friday|monday|employment|shift|training|nhs|rotation
better|best ~2 working|staying|doing|bank|striking
home_office|ukvi|embassy|vfs ~3 take|takes|took|keep|keeps|kept ~3 passport|brp|documents
know|knows ~2 where ~1 work|parking|live_in_hospital
burden proof
strangle|kill|smash|punch|murder|shoot|throw ~1 printer|computer|laptop|bleep|phone|alarm|pump|system|pc|machine|scanner|vending
disappear|vanish from|in ~1 rota|list|screen|system|app|payslip|roster
nobody want|wants|need|needs help|work|talk|sit|eat
skill*|trained|competent|training ~10 harm|hurt
been|be|was|were|got|being let go
wake|waking|woke ~1 patient|patients|residents|children
go|carry|keep on ~3 with|without no? breaks|break|staff|pay|money|staffing
misery and tell|give|show
world nursing|work|medicine|healthcare
danger losing|dismissal|sacked|deported|failing
hold|holds|holding me|us ~1 in ~1 queue|meeting|probation|band|line
visa|job|pin|registration|sponsorship|pension|career ~8 in danger
if ~2 life|patient|patients|anyone|safety|wife ~2 in danger
threat*|threatened|threatens|threatening ~1 me|us|staff|him|her|them ~2 visa|sponsorship|home_office|job|dismissal|report|reporting|pin|nmc|border|deport*|sack|cos|hr|disciplinary|reference
visa ~2 dhamki
check|checks|checking|checked ~1 @pills
abused|abuse|abuses|abusing me ~1 for|because|about ~2 colour|race|accent|skin|religion|hijab|nationality|country|language|turban|english
what if ~4 bomb|fire|flood
patient|patients|staff safety
what ~1 meaning ~1 life $
strike|strikes|striking|action|walkout hurt|hurts|harm|harms|kill|kills|hurting|killing|harming
invitation|birthday|cover|sponsor|reference|support|motivation|application|complaint|resignation|christmas|thank|leaving|wedding|congratulation* ~1 letter|letters|note|message|card|wish|speech
letter|letters|note|message ~4 visit|visa|bank|school|embassy|wedding|gp|council|nursery|university|mp
locking|locks me|us out
pension|pensions|nominate|nomination|beneficiary|lump_sum ~8 if|when ~2 die|died|dead|pass_away|death
if|when ~2 die|died|dead|pass_away ~8 pension|nomination|beneficiary|lump_sum
funeral|burial leave
attend|attending|go|going|fly|flying|went|after|to ~2 funeral|burial
said|say|saying|told|sent ~2 goodbye ~3 team|ward|colleagues|manager|job|department|patients|nhs|uk|unit|trust|agency|night_shift|airport|manila|overtime|my_weekend|weekend|salary|money|band
goodbye|said ~12 airport|manila|moved|new_job|philippines|kerala|india|nigeria|lagos|new_ward|start_new|came_to_uk|two_years_ago|last_year|years_ago|retire*|resign*|ghana|nepal|harare|mumbai
thank|thanks|ok|okay|cheers|great|good|helpful|bye|ta|well|nice ~8 goodbye
goodbye ~3 thanks|thank|see_you|talk_later|have_a|take_care|for_now|chat|bot|then|now
^ goodbye $
goodbye ~2 team|ward|party|card|gift|lunch|cake|present|collection|drinks|salary|weekend|overtime|do|everyone_in|nhs
wrote|written|write|writing|left|leave|sent|recorded ~2 letter|letters|note|notes|message|messages|video|email ~3 manager|hr|team|nmc|gmc|union|payroll|boss|matron|night|mp|landlord|home_office|patient|agency|ward|datix|reception|desk|colleague|notes|sister_in_charge|staff|rep
last|final|my|this ~1 night|day|days|hours|shift|message ~1 shift|shifts|duty|notice|contract|on_call|ward|job|placement|leave|probation|before|friday|monday|at_work|work|here_at|in_this_trust|month|vote|oncall|payslip
last|final ~1 warning|chance|date|month|year|week|payslip|salary|shift|minute|call_for|time_i_checked|time_we_struck|strike|name
sorry ~2 everything|that ~2 being|capitals|caps|typed|spelling
love my|our|the children|family|job|work|mother $
bring|bringing|take|taking|brought ~1 my? children|family|friend|friends ~1 picket|work|line|nursery|school|rally|hospital
who|childcare ~1 look|looks|looking|care|takes_care ~1 after|of? ~2 children|mother|father ~3 nights|shift|shifts|work|working|strike|school|during|when_i_work|night_shift|if_i_have
look|looks|looking|care after|for ~2 family|children ~2 with|on|during|strike ~1 strike|fund|pay
hurt|cut|injure|injured|burn|burnt|burned|stab|stabbed|prick|pricked|poison|hurting|injuring|harmed|cutting ~1 myself|my_back|my_finger|my_hand|my_knee|my_shoulder|finger|back|hand ~4 lifting|work|moving|patient|slip*|fall*|fell|broken|vial|needle|ampoule|glass|accident|accidentally|shift|hoist|bed|trolley|kettle|stairs|gym|sharps|sharp|datix|opening|cooking|on_duty|tea|steriliser|turning|injury|iod|floor|knife|suture
hurt|injured|hurting|strained my lower|left|right|upper? back|finger|hand|knee|shoulder|ankle|neck|wrist|arm|leg|foot
cut|cuts|cutting ~1 my|our|their|his|her|the ~1 hours|pay|salary|wages|finger|shift|shifts|overtime|leave|bank|break|breaks|contract|staff|holiday|enhancements|hair|beds|bonus|thumb|pension|allowance|nails|cake|budget|jobs|funding
pay|salary|hours|wages ~3 cut ~2
paper cut|cuts
jump|jumping|jumped|jumps on|off|into|from|to|in|onto ~2 call|calls|teams_call|zoom|queue|band|job|meeting|chat|teams|conclusions|conclusion|nursing|bandwagon|bus_to_work|bus_home|bus|zoom_call|roles|rota|line|next
jump|jumped ~1 out ~1 skin
jump|jumping|jumped|jumps ~1 queue|joy|gun|through_hoops|conclusions|ship|start|ahead|suit|scare|line|rope|leads
bridge|bridging ~1 gap|visa|pay|role|roles|loan|the_gap|course|week|programme|street|road|closed
roof ~1 ward|extension|garden|terrace|leak|leaking|leaks|works|repair|tax
train|trains|tracks|rail|tube ~2 late|delayed|blocked|cancelled|strike|strikes|fare|ticket|tickets|closed|service
on|at|from platform ~1 #
knife and fork
knife|gun ~1 fork|crime|skin
gun for ~2 barcode|scanner|labels|printer
get|gets|getting rid me
rope|roped|roping me|us|them in
skipping|tow|learn|know rope|ropes
hang|hanging|hung on|around|out|up|about|tight|over|in_there|back
take|took|taken|taking|had|have|eat|drink|inject|injected ~2 my|his|her|the|some|two|2|one|1|usual|regular|prescribed|daily|evening|morning ~2 @pills ~3 this_morning|before_work|as_prescribed|on_time|every_day|with_food|before_shift|for_headache|for_cold|for_pain|can_i_work|can_work|last_night_can
take|took|taken|have|had|drink ~2 all|too_many|too_much|many|lots|whole|every ~2 annual|leave|breaks|break|days|shifts|overtime|coffee|tea|sick|holiday|time
all|many|lots|every|too_many ~1 drugs ~2 trolley|cupboard|round|chart|fridge|keys
@pills ~2 round|trolley|chart|cupboard|fridge|prescribing|management|error|errors|training|keys|administration|exemption|course|on_ward
# mg|mcg|ml|g|units|per|percent|hours|days|pounds
followed|following|follow|follows me|us ~1 up|on_twitter|on_insta*|on_facebook|on_linkedin|on_social
locked|lock|locks out ~1 account|computer|system|pc|esr|laptop|email|from_account|my_account|of_my|office
lock|locked|locks me|us|him|her out
locked|lock|account ~1 my? account|password|smartcard|phone|pin|computer
wont|doesnt|dont|didnt|never ~1 let|allow|allows|letting me|us|them ~1 leave|out|go ~1 early|on_time|nhs|trust|for|work|ward|job|before|to_pray|union|strike|picket|on
copy|copies|scan|scans|photo|photos|photocopy|photocopies|picture|photograph|details|number|check|checks|expiry ~2 my|our|passport|passports|the|id ~1 passport|brp|documents|visa
copy|scan|photo|check|photocopy|renew|expired|expire|expires|expiry|lost|valid|show|bring|send|upload|new ~4 passport|brp
passport|brp ~5 copy|scan|check|checks
passport|brp ~2 expired|expires|expire|expiry|photo|office|renewal|copy|scan|check|number|page|renew*|application|lost|office_strike|control|queue
home_office|ukvi|embassy|hmpo|passport_office|consulate|vfs ~2 has|have|is|keeps|kept|took|holds|holding|still ~3 passport|brp|documents
will|can|do|does|would|may|should they|hr|trust|home_office|employer|union|nmc|i ~1 hold|keep|take ~2 brp|documents|certificates|papers|id
left|forgot|forgotten|find|found ~1 my passport
force|forced|forces|forcing|make|makes|made|making us|me|staff|them|nurses ~1 work ~2 overtime|strike|on|nights|extra|bank|weekend|weekends|christmas|double|in_another|during|longer|when|while|through
traffick* light
drug|human traffick* training
verbal*|racial*|racially|racist*|online|verbally ~1 abus*|attack*|assault*
abus* ~1 leave|overtime|sick|system|power|bank|the_system|process|position
exploit* ~1 loophole|market|data|system|rule
burn|burns|burnt|burned|burning ~1 out|unit|ward|team|centre|dressing|bridges
fire|fired|fires ~1 drill|alarm|training|marshal|warden|me|door|exit|safety|brigade|extinguisher|officer|for
hostage rota|visa|system|to_the|by_the_rota
slave|slaves work|job|rota|overtime|labour|like|of_nhs|for_nhs|wages|trade|driver
hate|hated my ~1 job|shift|rota|manager|work|ward
done|finished ~1 with|for ~1 form|today|shift|day|week|course|training|nights|module|now|osce|work|question|questions|this|it|that|here
mamatay ~1 sa ~1 tawa|gutom|init|lamig|hiya
patay gutom|na_ako_kay|na_ang|ako_kay
bhookh|bhuk|hasi|hansi|garmi|thand|neend|hunger|work se mar
phone|battery mar gaya
muero|muero_de|morir|mata|matando ~1 de|el ~1 hambre|risa|ganas|sueno|frio|calor|cansancio|sed|verguenza|estres|curiosidad
morrendo|morrer|morro|morto ~1 de ~1 fome|rir|sono|calor|frio|cansaco|vergonha|rir|saudade|curiosidade
meurs|mourir|morte|mort ~1 de ~1 faim|rire|soif|froid|fatigue|honte|sommeil
umieram|umrzec|umre ~1 z|ze ~1 glodu|smiechu|nudow|zmeczenia|wstydu
mor ~1 de ~1 foame|ras|frig|somn|oboseala|rusine
hunger|work|sun|heat|laugh|cold wan kill|finish
dont_aguento|nao_aguento|nao aguento|mais|mais_este ~1 horario|trabalho|plantao|turno|chefe
"""
