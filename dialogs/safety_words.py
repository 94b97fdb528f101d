"""Words by which people say, straight or round about, that they may not want to live.

The notation is that of `safety_rules`. Small words (to, the, a, of, just, so) are left out of both
sides; "not" is `dont`, "i am" and "i was" are `im`, "i have" is `ive`, "kids" and "son" are
`children`, "mum" is `mother`: see the forms in `safety_text`.
"""

CLASSES = {
    "self": "myself himself herself themself themselves yourself",
    "own": "my his her their own your",
    "want": "want wish need like going will ready plan planning thinking thinking_about think"
    " think_about thought_about thoughts feel feeling feel_like feeling_like about decided shall"
    " might may try trying tried hope hoping considering consider urge urges intend rather prefer"
    " dream dreaming better_if pray prays prayed wished wishes hopes hoped plans planned must should keep_wanting wishing deserve let",
    "killing": "kill killing killed kills unalive end ending hang hanging hanged hung drown"
    " drowning shoot stab cut cutting cuts harm harming harmed harms hurt hurting hurts poison"
    " poisoning starve starving finish finishing murder burn burning burnt destroy suffocate"
    " strangle gas slit injure injuring punish offing",
    "die": "die dying died dead be_dead death passed_away pass_away perish dye",
    "gone": "gone dead died die dying not_here not_around not_alive disappear disappeared vanish"
    " vanished not_exist never_existed no_more not_here_anymore didnt_exist wasnt_here"
    " wasnt_around wasnt_alive wasnt_there wasnt_born dont_exist stopped_existing anymore killed",
    "live": "live living alive be_alive being_alive exist existing survive breathe breathing"
    " live_anymore stay_alive liv",
    "loved": "children family wife husband mother father parents partner girlfriend boyfriend"
    " brother brothers sister sisters friends everyone all them friend loved_ones people nobody"
    " grandchildren nephew niece fiance fiancee babies boys girls boy girl little_one ones dog cat",
    "pills": "pills pill tablets tablet tabs paracetamol medicine medicines medication medications"
    " meds ibuprofen codeine morphine insulin antidepressants tramadol amitriptyline diazepam"
    " propranolol drugs bleach poison capsules sleeping_pills sleeping_tablets painkillers"
    " pain_killers oramorph fentanyl potassium propofol zopiclone co_codamol opioids sertraline"
    " aspirin antifreeze pesticide warfarin",
    "lots": "all too_many too_much many lots lot whole entire full every handful handfuls bottle"
    " box boxes packet packets pack packs strip strips bunch load loads # enough twenty thirty"
    " forty fifty hundred dozen",
    "took": "took take taken taking swallow swallowed swallowing drank drink drinking drunk ate"
    " eat eaten injected inject injecting downed popped had neck necked",
    "edge": "bridge roof rooftop roof_top ledge edge cliff tracks track railings railing parapet"
    " window_ledge window balcony top_floor platform overpass flyover scaffold viaduct",
    "height": "bridge train roof rooftop roof_top window river carpark building balcony cliff"
    " tracks floor tube bus lorry ledge flyover platform water death trains hospital_roof sea"
    " stairs motorway traffic",
    "end_now": "tonight now today tomorrow here soon forever for_good all myself quick quickly"
    " once_and_for_all everything once finally goodbye already tho though cos because",
    "soon": "anymore tomorrow tonight much_longer for_long long in_morning morning soon by_morning"
    " when_you next_week see_tomorrow for_christmas when_they",
}

SELF_HARM = """
@killing ~1 @self
@killing ~1 my|his|her|their own? life
take|taking|took|takes|taken|finish|finishing|close|ending|end|losing ~1 my|his|her|their|own own? life
unalive*
kms
kys
killmyself|killmyslef
suicid*
suicide
selfharm
end|ending|finish|finishing|stop|ends it all
end|ending|finish everything|all_this|this_life|my_misery|my_suffering|my_pain|suffering|this_pain|this_suffering|this_nightmare|things
want|end|going|will|about|how|ready end|finish it $
want|going|will|gonna|ready|about|can|must|should|could|shall|thinking|have|think end|ending|finish it ~2 @end_now
want ~2 it|everything|all|pain|suffering|this end|stop|finish|over|be_over
make it ~1 stop $
just|want|need it all|everything be? over|stop|end
stop existing
cease exist
@want ~2 die|dead|be_dead|dye $
@want ~2 die|dead|be_dead
me|my want|die die|want
i die|want_die|wan_die $
@want|welcome|await|waiting ~1 death
rather|sooner|better|prefer ~2 die|dead|be_dead|death|dying
be dead
should ~1 have ~1 died|die
let me die
wish ~2 dead|died|die|dying
will|going|im ~1 die|dying tonight|tomorrow|today|here|soon|alone|by|anyway
im going die $
how|way|ways|easiest|painless|quick|quickest|peaceful|best|easy ~2 die|dying|death|end_life|end_it
painless|peaceful ~3 die|death|end|way|exit|leave|go
thoughts|thought|thinking|dream|dreaming|fantasising|fantasise|think|obsessed|ideas ~2 die|dying|death|ending|suicide|disappearing|dead|jumping|hurting|harming|dont_being|dont_be|dont_living|dont_wanting|dont_exist*|dont_here|doing_it|hanging|overdosing
dying|death|die|dead|being_dead|be_dead would|is|be|will|seems|sounds|feels|must|might|looks ~2 easier|better|nice|peaceful|relief|solution|answer|only|best|way_out|peace|solve|sweet|freedom|escape|option|welcome|good|calling
death ~2 solve|only|answer|solution|way|option|relief|escape
only|want ~2 death|dying
scared|afraid|mind|fear ~1 die|dying|death anymore
dont_mind|dont_care|doesnt_matter|dont_scared|dont_afraid ~3 die|dying|death|live_or_die|wake_up|alive
if|when|once|after|whether|until ~2 i|im|ive|me ~2 @gone ~4 nobody|who|care|cares|cry|miss|better|happy|happier|@loved|notice|matter|sorry|easier|insurance|peace|funeral|remember|free
nobody|no_one|who ~1 will|would|even|really|is|gonna|going|wud|wil ~2 miss|cry|notice|remember|mourn ~2 me|if|i|im|when
nobody|who|everyone|anyone ~4 care|cares|notice|miss|mind|cry|bothered|know ~2 if|when|whether|i|im ~2 @gone
wont|wouldnt|doesnt|dont ~2 miss me $
when|once|after|before im|i ~1 dead|die|died
when|once|after im gone ~5 @loved
@loved ~8 when|once|after|if im|i|ive ~1 gone|dead|die|died|dont_here
look_after|take_care|takes_care|looks_after|care_for|raise|watch_over ~4 @loved ~3 when|after|once|if|without ~2 gone|me|dead|die|go|im|ive
look_after|take_care ~2 my @loved for_me|$
wish|hope ~1 i|im ~3 never|dont|didnt|wasnt|hadnt|no ~3 born|wake|woke|waking|exist|existed|alive|here|wake_up|open
wish im dont|never ~1 here|born|alive
never|wasnt been? born
better|best|happier|easier|fine|ok|good|safer|free|peace|relief|relieved|lighter|problem|well|off ~4 without me
without me ~5 better|happier|easier|fine|ok|good|free|peace|miss|cope|relief|well
better|best|happier|easier|free ~3 if|when|once|after|with ~1 i|im|me ~2 @gone
better|easier|happier ~3 if i|im ~1 dont|didnt|wasnt|never|disappear*|left ~1 exist*|here|around|alive|born|wake
if i ~1 didnt|wasnt|dont|never ~1 exist|exist*|here|around|alive|wake
im|feel|being|am|become|only|such|be|just burden
burden on|for|my|everyone|them|others|all|family
world|planet|place ~5 without me
dont|doesnt|didnt|never ~1 deserve ~1 live|life|alive|exist|be_here|breathe|living
dont|didnt|never|anymore|nolonger|doesnt|hardly|stopped ~1 want|wish|like|feel|care|desire|wanted|wanting|intend|bother ~3 @live
dont|doesnt|didnt|never|anymore ~1 want|wish|like|care ~3 wake|waking|wake_up|see_tomorrow|see_another|see_morning|open_my_eyes
dont|doesnt|didnt|anymore|never ~1 want|wish|like ~3 be_here|go_on|carry_on|be_around|be_in_this_world|be_on_this|stay_in_this_world|here_anymore|be_anymore|keep_going|wake_up
dont want life|exist*
@live|live|life dont_want|i_dont
no|any|without|lost|have_no|zero|little|what|find|hardly|dont_have|one|give_me ~1 reason|will|wish|strength|energy|desire|purpose|point|use|motivation|interest|reasons|power|meaning|courage ~4 @live|life|alive|go_on|going_on|continue|carry_on|carrying_on|wake_up|waking_up|existing|being_here|be_here|stay_alive
no|what|whats|any|see|dont_see ~1 point|use|purpose|reason|sense|meaning ~2 going_on|go_on|carrying_on|carry_on|living|life|anymore|life_anymore|in_me|me_being|being_here|keep_going|waking
reason not|dont ~1 jump|die|do_it|end|kill
why|how ~1 should|do|must|im|am|still|would|can|bother ~2 live|living|alive|exist|go_on|carry_on|keep_living|still_here|born
cant|dont_know_how|dont_able|wont ~2 live|exist ~2 like_this|anymore|with_myself|with_this|with_shame|without|$
cant live|survive anymore
life|living|existence is|has|had|feels|feel|lost|got|seems|holds|have|im ~2 over|finished|finish|ended|meaningless|pointless|worthless|empty|unbearable|no_meaning|dont_worth|no_point|no_value|no_purpose|no_use|useless|no_sense|no_hope|hell|worth_nothing|nothing|no_longer|end|done
life pointless|meaningless|worthless|over|finish|finished|no_meaning|dont_worth|useless|hopeless|unbearable
life ~2 painful|hurts|anymore
dont|isnt|anymore|hardly ~1 worth ~2 living|life|it_anymore|staying|waking|live
tired|sick|done|finished|bored|enough|exhausted|fed_up|over|hate|had_it|through ~2 life|living|existing|alive|being_alive|this_life|this_world|world|breathing|my_life|with_everything_in_life
enough ~1 life|living|world
hate|dread ~2 being_alive|living|my_life|waking_up|life|be_alive
nothing|nobody|what|something ~2 live_for
nothing|anything left ~1 live|me|inside|for_me|in_me|lose|to_lose|give|here
nothing matters|matter anymore|now|$
lost ~1 will live|life|everything_and
cant|wont|dont_able|dont_want|dont_think_i_can|couldnt ~1 go_on|carry_on|keep_going
cant continue ~1 living|life|like_this|anymore|existing|with_life
cant ~1 do|take|bear|handle|stand|endure|face|tolerate|manage|hold ~1 it|this|life|everything|things|on|pain anymore|$
cant ~1 bear|face|take|handle|stand|endure ~1 life|living|another_day|another_night|being_alive|existing|waking
cant ~2 survive|make_it|make_through|get_through|last|see_through|live_through ~3 night|tonight|morning|today|weekend
wont|doubt|dont_think|dont_know_if|unlikely|never ~2 make_it|survive|live|last|be_alive|get_through|see|live_to|be_here|wake ~3 night|morning|christmas|birthday|sunrise|sun|day|daylight|dawn|tonight|another
wont|dont|never ~1 see ~1 tomorrow|morning|sunrise|another_day|my_children|christmas|you_again|them_again|me_again|dawn
wont|dont|never|not ~1 be|b ~1 here|around|there|alive|with_you|with_us|with_them ~2 @soon
wont|dont|never be alive
wont|never|dont|last_time ~1 hear|see|speak ~1 from_me|me|you|with_me ~2 again|anymore|ever|alive
wont|dont ~1 bother|trouble|burden|be_problem|be_burden|disturb|hurt ~2 anymore|again|long|soon|anyone|everyone
soon|finally ~4 be_over|all_over
soon|finally|then|tonight|tomorrow ~3 at_peace|in_peace|free_from_it_all|with_god|with_my_mother|with_my_father|in_heaven|rest_forever|be_gone|be_dead
it|everything|all|pain|this will|is|gonna|going|be|shall ~3 over|finished|end|ended|done|finish ~1 soon|tonight|tomorrow|today|by_morning|for_me
it|everything|all|this|life|story|my_story ends|end|finish|finishes|ending|stops ~1 tonight|today|tomorrow|now|here|soon
tonight ~2 is|be|will ~1 night|last|end|my_last|it
do|doing|did|going_do it tonight
im|will ~1 do|doing it tonight|now|tomorrow
everything|all|things|stuff ready|prepared|set|arranged ~2 tonight|go|die|leave|end|now
have|ive|got|made|make|has|had|with|my ~1 plan ~1 tonight|tomorrow|tonite|today|end|die|leave_this|kill
have|ive|got|made|has plan $
my|have|made|got|has ~1 plan ~3 tonight
plan is|for tonight|ready|set
overdose
@took ~2 @lots ~3 @pills
@took ~3 @pills ~2 at_once|together|end|die|sleep_forever|and_wine|and_vodka|and_alcohol|goodbye|with_vodka|with_alcohol|with_whisky|in_one_go
planning|plan|going|want|will ~1 take all my ~2 when|before|after|tonight|and|then
@took ~1 poison|bleach|antifreeze|pesticide|sniper|rat_poison|drain_cleaner|weed_killer
saved|saving|save|collect*|hoard*|stockpil*|stash*|hid|hiding|keeping|stolen|stole|gathered ~3 @pills
@lots|have|got|ive|has|these|with|enough ~2 @pills ~5 die|end|kill|finish|goodbye|do_it|never_wake|sleep_forever|everything|not_wake|all_over
@pills ~2 here|ready|in_my_hand|next_to_me|beside_me|in_front|with_me|beside_bed|by_my_bed|staring|looking_at_me|in_hand|in_my_bag|on_table|on_bed
sitting|sit|staring|looking|holding|hold|counting|count|lined|lying|alone ~5 @pills
holding|hold|have|with|got|bought|find|found|sitting|taken|took|sharpened|pick ~2 noose|razor|blade|scalpel|rope|razors|blades|belt_around|ligature|cutter
hold|holding|took|picked|sitting|sharp* ~2 knife
tied|tie|bought|ready|hang|made|got|has ~3 rope|noose|ligature|knot
rope|noose ~2 ready|neck|ceiling|tree
how_many|how_much|what_dose|which|what|best|easiest|enough ~5 @pills|insulin|dose|drug|poison ~5 die|kill|end|lethal|fatal|death|dead|overdose|finish_me|never_wake|stop_heart|end_life|do_it
lethal|fatal|deadly dose|amount|level ~3
standing|stood|sitting|sit|stand|im|climbed|climbing|up|hanging ~3 on|at|by|near|off|over ~2 @edge
going|go|walk|walking|drive|driving ~1 to_bridge|bridge|cliff|roof|up_to_roof|to_roof|rooftop
looking|look|staring|stare|stood|lie|lying|walk|walking|sit|sitting|laying ~2 train_tracks|tracks|railway|rail_tracks|train_line|at_trains
looking|look|looked down ~4 bridge|carpark|roof|floor|edge|car|cars|water|street
bridge|carpark|roof|floor|edge|top|window|balcony ~4 looking|look|looked down
jump|jumping|jumped|leap ~4 @height
dont|want|told|tell|tells|telling|wanna|going|thinking|urge|feel|feeling|about|should|might|will|ready|says|saying|scream* ~2 jump $
step|walk|walking|throw|throwing|lie|lay|stand|standing|stepping|run|go|get|jump|thinking ~3 infront|in_front|under|into|on|onto ~2 train|traffic|bus|lorry|tracks|sea|truck|tube|motorway|river
drive|driving|crash|crashing|steer|swerve|swerving|veer ~5 wall|tree|river|cliff|barrier|canal|off_road|off_bridge|traffic|lamppost|lorry|oncoming|central_reservation
crash|crashing my? car ~1 on_purpose|myself|die|end
hang|hanging|hung me|my_neck|by|in_my_room
slit|slitting|slash|slashed|slice|sliced|cut|cutting ~2 wrist|wrists|throat|veins|arms|thighs|thigh|vein|artery|skin|neck
cutting|cut|cuts again|my_arms|my_legs|my_arm|at_night
bleed ~1 out|death
scared|afraid|worried|frightened|terrified|fear|what|dont_know|know ~4 i|me ~2 might|will|could|may|going|capable|am ~1 do $
scared|afraid|worried|frightened|terrified|fear|dont_trust ~4 i|me ~2 might|will|could|may|going|would|to ~1 do ~2 myself|something|bad|tonight
scared|afraid|frightened|terrified ~2 myself|own_thoughts|own_mind|my_mind|my_head|my_own|alone_with
might|will|going|could|about|feel_like|want|gonna|may|would|wanted ~1 do something ~2 stupid|bad|silly|terrible|drastic|crazy|awful|i_regret|dangerous|horrible|myself|permanent
do something|anything|harm|things myself
something bad|stupid|terrible ~2 myself
dont|isnt|cant|doesnt|never|unsafe|wont ~2 safe|trust|unsafe|keep ~3 myself|my_own|own_thoughts|thoughts|my_mind|own_head|my_head|own_company|safe_tonight
unsafe ~2 myself|thoughts|mind|with_me
dont trust|safe myself|tonight
danger|risk|threat myself
voices|voice ~3 tell|telling|say|saying|told|want|shouting|scream*|says|tells|kill|hurt
dark|intrusive|evil|suicidal|bad|horrible|scary ~1 thoughts ~3 tonight|again|myself|hurting|everyday|wont_go|harm*|come|keep|my_head|taking_over|$
want|wish|like ~2 fade_away|be_gone|cease|leave_this|rest_forever|sleep_forever|be_no_more|be_nothing|stop_breathing|evaporate
sleep|asleep|bed|close_my_eyes|night ~4 never|dont|forever|without|eternal ~2 wake|waking|wake_up|open|get_up|again
hope|wish|pray|want|praying|hoping|if|rather|maybe|wanted ~4 never|dont|didnt|wont|without ~1 wake|waking|woke|wake_up
never wake|waking|woke|wake_up up|again|tomorrow|$
sleep forever
leave|leaving|exit|quit|depart|left|go_from|out this|cruel ~1 world|life|earth|planet
want|gonna|going|will leave|quit world|earth|life
leave|leaving|abandon everything|everyone|all|my_children|children behind
other side
next|after life ~2 see|meet|better
see|meet|better ~3 next_life|afterlife|another_life|heaven|other_life
meet|meeting|face|see ~1 my_maker|my_creator|creator|maker|my_god|lord_soon|god_soon
join|with|see|follow|go_to|reunite|meet|reunited|closer ~3 heaven|late_husband|late_wife|late_mother|late_father|dead_husband|dead_wife|dead_mother|dead_father|dead_children|grave|other_world
god|lord|allah|jesus|him|angels|death take|call|come_take|takes me ~1 tonight|now|away|home|soon|please|$
let god|lord|jesus|allah take|call|have me
checked|checking|check ~1 out_life|out_from_life|of_life
give|giving|given|gave up ~1 life|living|my_life|on_life|on_living|on_everything|everything|on_myself|world
tell|told ~3 @loved ~3 love|sorry|loved|proud|forgive
forgive me ~1 everyone|mother|father|family|children|god|lord|all|what|please|for_what|husband|wife|jesus|one_day|$
sorry|love ~5 goodbye $
sorry ~3 burden|for_what_im|what_im_about|leaving_you|leaving_them|i_couldnt|wasnt_strong
goodbye forever|world|cruel|life|my_love|my_family|my_children|family|children|everyone_i|everyone|all|mother|i_love|im_sorry|forgive
final|last|this_is|my_last|one_last ~1 goodbye
said|say|saying|told|sent|send|wrote|write|kissed|kiss|hugged|texted|made|called|give|gave|bid|whisper*|already ~3 goodbye
kissed|hugged|hug|kiss|called|seen|saw|held|hold ~3 @loved ~3 last_time
last time ~3 i|you|we|ill|with_my ~2 see|talk|write|text|hear|speak|hold|hug|message|type|call|wake
my|this|our last|final night|message|words|letter|breath|hours|text|day_on_earth|day_alive|moments|minutes|goodbye|post|day_in_this_world|wish|prayer|sunset
last night|day|days|hours on|alive|in_this|of_life|of_my_life earth|world|life|alive|$
suicide note|letter|message
wrote|written|writing|write|left|leave|leaving|recorded|prepared|posted ~2 letter|letters|note|notes|message|messages|video|videos|goodbye ~4 @loved|love|after|police|find|sorry|coroner|when_im
left|leaving|written|wrote my? note $
wrote|written|made|finished|updated|signed my? will ~4 tonight|children|today|ready|goodbye|last|now|family|tomorrow
only|easiest|one|quick|fastest|best|last ~2 way_out|exit|escape|way_left|option_left|choice_left|solution_left|option_for_me|way_to_stop|escape_left
no|dont_see|cant_see|see_no|find_no|see|without|there_isnt|isnt|any|dont_have|cant_find ~2 way_out|exit|escape|way_forward|light_at|end_to_this|way_through
no|dont_see_any|see_any|any|dont_see|see_no|cant_see ~1 other way|option|choice|solution|road out|left|for_me|but|anymore|except|than|forward|$
no|dont_see|cant_see|dont_have|without|lost ~2 future|tomorrow|hope ~1 for_me|left|anymore|ahead|in_life|$
lost|no|without|gone|run_out|zero|any ~2 hope ~1 left|anymore|life|for_me|everything|in_me|$
lost all hope
@own affairs|papers|things in|are|all order
gave|given|giving|give ~2 away ~2 my|his|her|all|things|possessions|cat|dog|stuff|belongings|everything|ring|jewellery|their
affairs in_order|are_in_order|sorted
over for_me
finish|end|erase me $
ready go|leave tonight|forever|now|this_world|for_good
take|taking children with_me
one|1 ~1 less problem|burden|mouth|person
checking|googling|google|googled|searching|searched|looked_up|reading ~4 die|kill|lethal|suicide|hang|painless|overdose
everything|all|nothing ~1 easier|peaceful if|when ~1 im|i ~1 dead|gone|died
insurance|pension|death_in_service ~6 suicide|kill_myself|my_own_life
"""
