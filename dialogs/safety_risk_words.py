"""Words by which people say that somebody may be hurt, is being hurt, or is held and used.

The notation is that of `safety_rules`; the classes here join those of `safety_words`.
"""

CLASSES = {
    "person": "him her them someone everyone people manager boss supervisor matron colleague"
    " husband wife partner ex boyfriend girlfriend doctor consultant nurse sister brother mother"
    " father children neighbour landlord colleagues managers friend flatmate housemate somebody"
    " you stepfather uncle aunt roommate team baby anyone others staff patient consultants doctors"
    " guy man woman bully bullies him_or_her",
    "family": "my our his her their your the",
    "home_person": "husband wife partner ex ex_husband ex_wife ex_partner ex_boyfriend"
    " boyfriend girlfriend father mother stepfather stepdad uncle brother in_laws in_law"
    " mother_in_law father_in_law family fiance spouse landlord roommate housemate flatmate son"
    " children man_at_home",
    "someone": "he she they someone stranger man woman guy relative visitor patient patients"
    " colleague consultant doctor nurse porter supervisor neighbour manager boss matron carer"
    " agency employer owner agent madam oga recruiter sponsor company gang people trafficker"
    " @home_person",
    "hits": "hit hits hitting beat beats beating beaten slap slaps slapped slapping punch punches"
    " punched punching kick kicks kicked kicking strangle strangles strangled strangling choke"
    " chokes choked choking attack attacks attacked attacking assault assaults assaulted stab"
    " stabs stabbed bash bashed pushes pushed pushing abuse abuses abused abusing hurts hurt"
    " hurting rape rapes raped threw_at bit bites biting headbutted drags dragged burnt burned"
    " molest molested molesting batter batters battered spat spits harming harms grabbed_throat",
    "harm": "kill killing stab stabbing shoot shooting murder murdering strangle strangling poison"
    " poisoning punch punching beat beating slap slapping hit hitting hurt hurting harm harming"
    " attack attacking burn smash smashing choke slaughter bomb bash kick kicking smother"
    " suffocate inject batter break_his break_her destroy_him destroy_her do_something kpai",
    "weapon": "knife gun weapon guns machete bomb acid blade axe hammer scissors weapons knives pistol"
    " sword scalpel",
    "holder": "agency boss employer landlord recruiter agent owner madam oga manager they he she"
    " husband wife sponsor company someone family home agents employers broker in_laws trafficker"
    " people care_home partner director carehome boyfriend provider",
    "papers": "passport passports brp documents papers visa_papers visa_documents id_card evisa"
    " certificates ids documentation",
    "keeps": "keep keeps kept keeping hold holds holding took taken takes seized seize seizes"
    " confiscate confiscated stole stolen hiding hid hides snatched grabbed withheld withholding"
    " locked_away collected has_taken locked refusing refuses refused take",
}

RISK = """
i|im|ive|me|feel ~3 want|wish|going|will|feel|feel_like|about|might|thinking|planning|ready|urge|plan|tempted|like|scared|afraid|thoughts|love|gonna|promise|swear|have|try|trying|close ~2 @harm ~2 @person
thoughts|thinking|feel|feeling|planning|fantasise|dream|about|want ~1 @harm ~2 @person
i|will|going|gonna|thinking|want ~1 @harm him|her|them|someone|everyone|you_all|all_them
dont|cant ~1 stop|trust|control ~2 myself|my_anger|anger ~5 @harm|hurt|person|someone|him|her|them
scared|afraid|worried|fear|might|thoughts|thinking|want|going|urge|feel ~3 @harm|shake|drop|drown|smother ~1 my|own|our|this|her|his ~1 children|mother|wife|husband|baby
will|going|gonna|make|he|she|they ~1 pay @person with_his|with_her|with_blood
@someone ~4 will|would|gonna|going|wants|want|threat*|try|tries|tried|trying|said|say|says|might|planning|plans ~3 kill|hurt|harm|murder|stab|shoot|beat|rape|strangle|attack|burn|poison|jump_from|destroy_my_face ~1 me|us|my|him|her|someone|everyone|people|somebody|them|himself|herself|our|his|@person
@home_person|he|they|someone|she wants|want|will|going|gonna|going_to|trying|tried ~1 kill|hurt|murder|harm me|us|my|her|him
kill|murder|stab|shoot|hurt ~1 somebody|someone|everyone|everybody ~3 work|hospital|ward|office|home|$
@home_person|stranger|man|woman|someone|relative|relatives|visitor|visitors|patient|gang|trafficker|agency|he|she|they|neighbour|people ~4 threat*|threatened|threatening|threatens ~2 me|us|my|her|him $
threat*|threatened|threatening ~4 kill|hurt|harm|beat|stab|shoot|my_family|knife|gun|my_life|burn|rape|acid|with_knife|violence|our_family|her_life|my_children|my_parents|my_mother|weapon|kidnap|my_wife|my_husband
threat*|threatened|threatening ~1 me|us|her|him with @weapon|violence
death threat|threats
my|our|his|her life ~1 in danger
great|immediate danger $
im|is|are|she|he|we|children ~1 in danger
@someone ~4 @hits ~1 me|us|my_children|my_mother|our|my_wife|my_face|my_head
@hits me ~3 at_home|again|every|when_he|when_she|last_night|in_front|with|in_the_face|face|hard|because|today|yesterday|and|now|badly|on|in|$
@hits ~1 his|her|their|another|my|own ~2 children|wife|mother|resident|husband|nurse|girlfriend|brother|sister|colleague|friend|baby|kids|residents|old
children|husband|boyfriend|father|partner|ex|he|man|carer|carers|hca|nurse|staff|she|stepfather|someone|mother|relative|wife|patient ~3 @hits|shakes|shaking|neglect*|starv* ~1 her|him|resident*|patient|patients|child*|children|them|elderly|baby|old|nurse|staff|my
is|are|im|been|being|be|got|get|gets|was|ive attacked|assaulted|beaten|stabbed|strangled|raped|molested|groped|trafficked|kidnapped|stalked|abused|mugged|battered|imprisoned|blackmailed|choked|punched|slapped|hostage|tortured
kidnap*
hostage ~2 me|us|by|in|held
held|holding|keeps|keeping|kept|being_held|is_held|trapped ~2 captive|hostage|prisoner|against|locked_up|by_force
being held|kept and|by|made|there|in|against
afraid|scared|frightened|terrified|unsafe|dont_safe|dont_want|fear ~2 go|going|return|be|at|being ~1 home|with_him|with_her
afraid|scared|frightened|terrified|fear ~2 husband|partner|boyfriend|wife|ex|father|him|girlfriend|in_laws|stepfather|my_children_father
unsafe|dont_safe|isnt_safe|dont_feel_safe ~3 home|house|with_him|flat|with_husband|with_partner|at_home
@home_person|he|man|guy ~2 violent|abusive|violence|controlling|dangerous|aggressive_to_me|rapist
violent|abusive|controlling ~1 husband|partner|boyfriend|relationship|wife|home|father|marriage|ex|man
domestic violence|abuse
@home_person ~2 doesnt|dont|wont|never|isnt ~1 let|allow|allows|letting me|us
@home_person ~2 control|controls|takes|took|controlling|keeps|checks|tracks ~3 phone|money|salary|bank|wages|card|my_pay
@home_person|he ~2 force|forces|forced|make|makes|made ~1 me|her ~1 sex|sleep|marry|do_things|prostitut*|into_sex|have_sex|strip
ex|he|man|someone|stranger|guy|husband|they ~5 outside|waiting|following|follows|followed|stalking|stalks|chasing|chased ~2 me|my_house|my_door|us|with|my_work|knife
ex ~3 outside|following|waiting|turned_up|keeps_coming|at_my_door|found_me
stalk*|stalking|stalker ~2 me|her|is|$
bring|brought|bringing|carry*|carrying|has|have|with|holding|pull*|pulled|showed|got|take|taking|waving|hiding|hide|had|man|someone|outside|threw|throw|there|using ~2 @weapon ~2 work|ward|me|on|at|in|outside|$|tomorrow|hospital|reception|and|tonight|him|her|us|staff|locker|bag
with|has|pulled|holding|waving @weapon
there|someone|man|he|she|patient|relative|visitor ~3 @weapon
burn|burning ~2 ward|hospital|house|building|place|office|it ~1 down
set|setting|light ~3 fire|on_fire|alight
rape|raped|raping|rapes|rapist
sexual*|sexually ~2 assault*|abus*|touch*|attack*|molest*|harassed|harassing|harasses|exploit*
sexual* harassment ~2 me|by|from|ward|at_work|happened|my|against
harass* me ~2 sexual*
grope*|groped|groping|molest*|fondle*
touch*|touched|touching|touches|grab*|grabbed|squeez*|rubbed|kiss|kissing|kissed|stroked|felt ~3 my|me|her ~1 breast|breasts|bum|bottom|private|privates|leg|legs|thigh|body|inappropriate*|chest|crotch|genitals|without|backside|waist|arse|boobs|private_part|private_parts|sexually
tried|try|trying|forced|wants|keeps ~1 kiss|touch|undress|sleep_with|get_in_my_bed|have_sex me|her|my|with|him
hand|hands|fingers ~4 skirt|dress|trousers|shirt|underwear|tunic|pants|bra|top_down|inside_my|private
forced|forcing|forces|force ~1 himself|herself|sex
forc*|forcing|force|sold|forced|making ~3 marry|marriage|into_marriage|sex|prostitution|prostitute
exposed|flashed himself|me
honour|honor killing|based
fgm
@holder ~5 @keeps ~4 @papers
boss|manager|agency|employer|landlord|landlady|sponsor|recruiter|agent|matron|owner|husband ~2 have|has|had|hav|got|hold|holds|holding|keep|keeps|kept|take|takes|took|taken ~1 my|our ~1 passport|passports|papers|brp|documents
passport|passports|papers|documents|brp ~5 wont|refus*|dont|didnt|never|cant|doesnt|until ~2 give|return|release|get|back|pay|i_pay|giving
wont|refus*|dont|didnt|doesnt|never ~2 give|return|release|giving|gave ~3 @papers
until|unless ~2 pay ~4 passport|debt|them|him|back_home
@papers ~2 taken|kept|seized|confiscated|held|stolen|away|locked ~1 by|from|until|away|$
lock|locks|locked|locking|shut|traps|trap|chain|chained ~1 me|us|her|him|them|she|workers|children ~1 in|inside|up|at|house|room|home|out|there|basement|night|alone|$
locked|trapped|imprisoned|shut|stuck ~2 in|inside ~2 house|room|home|flat|basement|cellar|by|and|at_night|store|toilet
locks|locked|lock|locking ~1 door|doors|gate ~6 cant|out|leave|night|in|inside|me
cant|dont_allowed|wont_let|doesnt_let|dont_let|never_let|dont_allow|isnt_allowed ~2 leave|go_out|get_out|escape|outside|go_outside ~2 house|home|flat|room|alone|building|without|and
dont|doesnt|wont|never|didnt ~1 let|allow|allows|letting me|us|her|them leave|out|go_out|go_outside|outside|phone_home|call_family|get_out ~1 house|home|flat|room|building|alone|call|phone|$
dont|doesnt|wont|never let ~2 leave|out|escape $
work|working|works|made_work|forced_work ~4 no|without|dont|never|unpaid ~2 pay|wage|wages|salary|money|paid|food ~6 leave|let|locked|threat*|food|passport|beat|hit|run|police|owner|family_home
made|forced|make|making|forcing|force ~4 work ~6 no_wages|locked|debt|nothing|threat*|cant_leave|passport|slave|beat
debt|owe|owes|loan ~8 cant_leave|cant_stop|passport|threat*|no_wages|hurt|kill|trap*|family|dont_let|dont_leave|slave|bond*|beat
debt bondage
pay|paying|repay|work_off|working_off ~3 debt ~4 cant|leave|no|passport|forced|threat*|family|dont
agent|recruiter|landlord|husband|owner|madam|oga|boss|in_laws|boyfriend|trafficker|wife|partner|agency ~2 take|takes|took|keeps|keep|taking|control|controls|stealing|steals ~1 all|most|half|every ~1 my|our salary|wages|money|pay|bank_card|bank|card|earnings
traffick*|trafficked|traffickers
modern slavery
slave|slaves|slavery|servitude ~3
exploit*|exploited|exploiting ~2 me|us|her|workers|them|by|my|him|staff|$
im|being|are exploited
send|sends|sent|sending people|men|someone|boys|thugs|gang|guys ~2 my|our|after|for_me|house|if|beat|hurt|me|home
people|men|thugs|boys ~2 come|came|sent ~3 my_house|my_family|beat|hurt|after_me
hurt|harm|kill|punish|attack|beat|arrest ~1 my|our|her|his|their family|children|mother|parents|brother|relatives|wife|husband|sister|father|people
children|girl|boy|baby|teenager|mother|grandmother|resident|residents|minor ~4 danger|at_risk|abused|beaten|neglect*|harmed|being_hurt|is_hurt|starv*|molest*|left_alone|locked|unsafe|bruise*|being_hit
abus*|abusing|neglecting|hurting|molesting|beating ~3 children|mother|father|resident|residents|elderly|grandmother|old|wife|partner|vulnerable|baby
safeguarding|safeguard ~1 concern|worry|issue|problem|disclosure
someone|somebody ~3 danger|hurting|being_hurt|attacked|held|hurt
found ~2 hanging|dead_by|unconscious_with|needle ~3
found ~4 in|with ~2 toilet|bathroom ~3 needle|rope|pills
worried|scared|afraid|concerned|fear ~4 he|she|they|colleague|friend|husband|wife|brother|sister|flatmate|housemate|children|mother ~3 do ~1 something|stupid|it|bad|himself|herself
said|says|thinks|feels|told|say|thinking|texted|messaged|wrote ~4 without|better_off_without him|her|them|himself|herself
everyone|family|world|children|nobody|life ~3 better|happier|easier without him|her|them|himself|herself
she|he|they|friend|colleague|nurse|housemate|flatmate|brother|sister|husband|wife|student ~6 goodbye ~6 dont_answer*|phone|dont_reply|dont_pick|missing|off|cant_find|dont_respond*|cant_reach
goodbye ~4 group|message|chat|text|post|status ~4 she|he|phone|dont|cant|off
doesnt|didnt|dont ~1 want ~1 live|be_alive|wake_up|be_here|alive anymore|$
he|she|they ~4 dont|wont ~1 be_here|be_around|wake_up|be_alive tomorrow|anymore|long
he|she|they ~3 giving|gave|give|given away ~2 her|his|their|all|things
she|he|they ~3 jump ~3 bridge|roof|window|building|train|$
@someone ~3 cut|cuts|slash|slashed|smash|smashed|break|broke|crush|bash|bashed|burn|burned|punch|punched|twisted ~1 my|his|her|their|your face|head|neck|legs|leg|throat|teeth|jaw|bones|nose|skull|ribs|hands|fingers|arm
will|gonna|going|want|could|might ~2 cut|slash|smash|break|crush|bash|burn|punch|snap ~1 my|his|her|their|your ~1 face|head|neck|legs|leg|throat|teeth|jaw|bones|nose|skull|ribs|hands|fingers
know|knows|knew|found_out|found where ~3 live|lives|living|work|stay|address|children|family|school
he|husband|boyfriend|partner|ex|man|wife|she|father|landlord|in_laws ~3 broke|breaks|kicked|kicks|smashed|smashes|banging|bangs|punches|punched|throws|threw ~2 door|phone|window|wall|things|plates|furniture|me
ran|run|escape|escaped|fled|flee|running|runaway|hiding|hide|hid ~3 house|home|flat|husband|him|barefoot|boyfriend|partner|owner|agency|employer|family|my_ex|bathroom
sleep|sleeping|live|living|stay ~2 kitchen|garage|cellar|basement|shed|floor|car|cupboard|shop ~6 work|working|no_pay|they|without_pay
hear|heard|hearing ~3 neighbour|neighbours|her|him|children|woman|someone|girl|upstairs|flat ~3 scream*|screaming|crying|cry|beaten|shouting_help|hitting|help|hit
put|puts|putting|had|has|got|laid ~1 hand|hands ~1 on|round|around|over|in ~1 me|my|her|neck|throat|mouth|him|thigh|knee|waist
cornered|pinned|trapped|dragged|shoved|slammed|restrained me|us|her
hands|hand ~1 round|around|over my? neck|throat|mouth
rub|rubs|rubbing|rubbed|press|presses|pressed|pressing|grind|grinding|pushed|pushes ~1 himself|herself|body|private ~2 me|against|my
rubbing|rubs|rubbed|pressing|presses|pressed against me
sleep|sex|bed with him|her|them|boss|me|manager|owner|agent ~2 or|for|if|keep|otherwise|visa|job|he|sponsor|shift|shifts
makes|make|made|wants|want|force|forces|forced|asked|asks|told|tells ~1 me ~2 sleep_with|have_sex|sex|undress|strip|touch_him|send_nude*|nudes|massage_him
nudes|nude|naked|private|intimate ~1 photo|photos|picture|pictures|video|videos ~6 send|post|share|threat*|blackmail|family|pay|unless|if
blackmail*
sent|send|posted|texted|shared ~3 picture|photo|video|message|selfie|post|location ~4 pills|rope|knife|blood|bridge|goodbye|cuts|noose|die|suicide|roof|wrist|tablets|end
dont|isnt|stopped|wont|not ~1 answer|answering|reply|replying|respond|responding|picking|pick ~6 since|after ~8 done|goodbye|sorry|die|tired|note|end|suicide|message|wrote
wrote|said|text|texted|posted|says|saying|messaged ~3 she|he|they ~3 done|finished|had_enough|over|tired ~2 with|life|everything|living|all|it_all
missing|disappeared|vanished|cant_find|cant_reach ~8 note|goodbye|suicide|sorry|letter|pills|threat*|hurt|harm|danger
scared|afraid|worried|terrified|fear|frightened ~3 my|her|his|our|children ~1 life|safety
fear my life
someone|he|they|people|men|man ~3 coming|come|came|sent|looking ~2 hurt|beat|kill|get|for|after me|us|my|him|her
he|she|husband|wife|partner|boyfriend|father|mother_in_law|in_laws|boss ~4 starve|starves|starving|drug|drugs|drugged|lock|locks|tie|ties|tied|burn|burns|torture|tortures ~1 me|us|her|him|children|my
drugged|spiked|tied me|my|us|her
no|dont|without food|eat|sleep ~5 lock*|beat|they|passport|employer|owner
threw|throws|throw|thrown|poured|pours ~3 water|oil|acid|plate|tea|chair|bottle|things|knife|glass|phone|hot ~3 me|us|her|my
shook|shaken|shakes ~2 baby|children|her|him|lady|resident|patient|old|me
poison|poisoning|spike|contaminate ~3 coffee|food|water|tea|milk|drink|drinks|lunch|kettle|cake
holding|hold|holds|keeping|keeps me|us|them|her ~2 in|here|against|inside|captive
work ~3 day and night ~4 nothing|no|free|without
forced|forces|pushed|pulled|dragged|threw ~1 me|her|us ~1 in|on|down|against|onto|into ~2 room|bed|floor|wall|car|cupboard|toilet|store|office|stairs|ground
@someone ~6 touches|touched|touching|touch me $|at|while|when|there|under|every|and
man|men|boss|driver|manager|supervisor|owner|landlord|agent|he|they ~8 touches|touched|touching|keeps_touching|touch us|girls|women
put|puts|slipped ~2 something ~3 drink|food|tea|coffee
woke ~3 his|their bed
bruise|bruises|bruised ~8 child|children|resident|kids|old|baby
children|resident|baby|she|he|her|mother|kids ~8 bruise|bruises|bruised
come|coming|back|returns ~4 with ~5 gun|guns|knife|knives|boys|gang|men|weapons|brothers|machete
have|get|having ~1 me|us|him|her hurt|killed|beaten|harmed|attacked|dealt_with|punished|finished
take|takes|took|taken ~1 our|my|their|her phone|phones ~6 cant|dont|locked|out|outside|leave|call|let|and
cant|dont_allowed|never_allowed|forbidden ~2 go|leave|step outside|out_house|house $
employer|manager|company|they ~2 takes|keeps|steals|stealing ~1 all ~1 my|our ~2 salary|wages|money|earnings
children|niece|nephew|teenager|girl|boy|sister ~6 man|stranger|groom*|online|someone|older ~6 picture|pictures|photo|photos|nude*|meet|touch*|groom*|sex*
children ~3 groomed|grooming
drunk|drinking|high|drugs ~8 children|smash*|hit|hits|scared|house|angry|throwing|knife
smash|smashing|smashed|breaking ~2 house|home|flat|place|room|everything|furniture
touch|touched|touches|touching ~2 children|niece|nephew|little_girl|little_boy
married|marry|marriage ~6 never_met|dont_know|force*|against|refuse|dont_want|stranger|older_man|kill
cant ~1 control|hold ~1 myself|my_anger|my_rage|my_temper|anger ~6 him|her|them|children|someone|hurt|hit
lose|losing|lost|snap|explode|about_snap ~1 it|control|temper ~8 hit|smash|hurt|kill|punch|slap|strangle|attack|stab
plan|planning|going|want|will ~2 revenge|get_back_at|teach|make ~3 him|her|them|manager|boss|pay|lesson
wait|waiting|waits ~3 outside|carpark ~5 me|scared|again|every|him|knife|ex
gun|knife|weapon ~6 scared|threat*|me|ward
someone|patient|visitor|relative|man ~3 going|wants|trying|threatening ~3 jump|burn|stab|shoot|attack|kill|hurt
not|isnt|dont ~2 her|his|their own? ~1 choice|will ~4 marry|sex|work
rang|called|phoned|texted|rings|messaged ~2 from ~1 @edge|cliffs|river
showed|shows|shown ~1 me|us ~2 cuts|marks|scars|wrists
he|she wont be needing
asked|asks|ask ~1 me|us ~2 tell ~1 his|her ~1 @loved ~4 love|loves|loved
uncle|aunt|cousin|sister|brother|friend|madam ~1 @keeps|has|holds ~1 her|his|my passport|papers|brp|documents
giving|gave|given ~1 his|her jewellery|watch|ring|rings|clothes|things|books|savings ~12 dont|wont|doesnt ~1 need|needing
"""

# Counted only where the same clause does not laugh.
RISK_UNLESS_LAUGHING = """
@someone ~3 kill|kills|murder me ~1 if|when|for|because|$
threatened|threatens|threatening me|us ~2 with|if|violence
"""
