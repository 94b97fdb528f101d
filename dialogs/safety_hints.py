"""Words by which people hint that they may not be here for long: what they leave, where they stand.

The notation is that of `safety_rules`, the classes are those of `safety_words`.
"""

CLASSES = {
    "place": "bridge roof rooftop cliff river canal sea lake tracks train_tracks railway station"
    " platform carpark balcony window water ocean motorway top_floor woods forest thames reservoir",
    "store": "drug_cupboard drugs_cupboard medicine_cupboard cd_cupboard controlled_drugs"
    " medicine_room medicines_room treatment_room drug_trolley pyxis omnicell drug_room"
    " insulin_fridge pharmacy knife knives rope belt blade razor scalpel",
    "pets": "cat dog cats dogs pet pets plants fish bird rabbit parrot hamster puppy kitten",
    "out_of_life": "gone dead die not_here not_be_here disappear jump end_it finish_it die_now"
    " be_gone be_dead not_exist give_up_now end_everything finish",
}

HINTS = """
top|topping|off|offing|doing|do myself in|$
going|gonna|will|want|could|might|thinking|about|just|feel_like top|off myself
do|doing|did|done myself in
do|doing|done|make away with? myself
make|makes it official
already|inside|am|im|feel|feeling dead inside|already
dead inside
already|im|feel dead $
might|may as_well|well ~2 @out_of_life
should|would|could|wish|better|maybe|wanna ~2 ~1 be gone $
time|my_time|its_time|ready|about|going ~2 go|leave|check_out|exit ~1 $|for_good|forever|from_here|home_to_god|this_life
going|go|goes|went|ready|want ~1 home to? god|lord|jesus|heaven|allah|my_father|my_maker
ready|soon|want|going|gonna|tonight|see|meet|can|finally|will ~3 see|meet|join|with ~1 jesus|god|lord|allah|maker|angels|ancestors|creator
be|with|see|join|follow|hold|hug my ~1 mother|father|husband|wife|children|sister|brother|grandmother|nan|baby|lola|grandma ~1 again|soon|there|tonight|who_died|who_passed|up_there|in_sky|on_other
close|closing|shut my eyes ~3 forever|always|for_good|never|last|dont|and_dont
rest|sleep|peace|magpahinga|pahinga|matulog ~3 forever|always|eternal*|habambuhay|habang_buhay|for_good|permanent*|for_ever|eternity|no_waking
eternal|permanent|long|forever|everlasting sleep|rest|peace
long sleep
@pets ~6 after|when|gone|wont|if_i
feed|feeds|adopt|take|keep|rehome|have|look_after|take_care|walk ~2 my ~1 @pets ~3 after|when|gone|for_me|if|please|forever|$
i ~2 wont|dont ~1 need|be_needing|needed ~2 anything|anymore|it|them|money|things|tomorrow|where|where_im_going|when
where im going
wont|doesnt|dont|nothing|none|isnt ~2 matter|matters|matter_anymore ~3 after|tomorrow|tonight|soon|now|when_im
nothing|it|none ~1 matter|matters ~1 anymore|now|after
after tonight|today|tomorrow|friday|sunday|this|shift ~5 no|dont|wont|never|nobody|free|peace|over|gone|nothing
tomorrow|tonight|soon|after ~3 wont|dont|no ~2 problem|burden|bother|worry|pain|suffer|trouble|matter
my own? funeral|burial|coffin|grave|obituary|cremation|gravestone|ashes|tombstone
find|found|finds|discover|identify|send|sent|bury|burn|donate ~1 my ~1 body|corpse
bury|cremate me
insurance|payout|pension_money|lump_sum|my_pension|death_money|my_savings ~6 rid|without_me|gone|better|for_them|enough_for|when_im|once_im|worth_more|after_me|dead|instead
they|family|wife|husband|children|everyone|kids|mother ~3 get|gets|have|has|receive|worth ~2 insurance|payout ~5 rid|gone|me|better|free|fine
worth more dead
rid me|myself|burden
deserve|deserves|need|needs|better ~4 mother|father|wife|husband|parent|nurse|children ~3 isnt|than|dont|other_than|without me
better ~2 mother|wife|father|husband|parent than me
they|children|everyone|family|husband|wife|mother ~2 cope|manage|move_on|get_over|forget|recover|survive|understand|forgive|be_fine|be_ok|be_better ~4 without|when|once|after|one_day|someday|im_gone ~2 me|done|gone|its|over|end|day
understand why i did|do|done|left|go|went|had
dont blame|hate me|yourself|themself|yourselves ~3 do|did|done|gone|for_what|after|for_this|when|leaving
i know|knew ~1 what|how ~2 i|have|must|need|going ~2 do ~3 nobody|tonight|stop|now|end|already|and
nobody|nothing|cant|dont|no_one|wont|anyone|you ~2 stop|stopping|save|talk_me_out ~1 me|us ~1 now|anymore|$
nobody|nothing|no_one|cant|isnt|noone ~3 help|save|reach me ~1 now|anymore
too late for_me|help_me|save|now_for_me|stop
way|ways|plan|planned|planning|decided|method|methods|think_how|thinking_how|thought_how|know_how|know_when|know_where ~3 do it ~1 $|tonight|tomorrow|quick|painless|myself|without_pain
thought|think|thinking|looked|researched|know|figured|worked_out|imagine|planned ~2 way|ways|how|method|methods ~3 do_it|end|go|die|finish|kill|without_pain
it|would|could|be|that|seems|looks|how ~2 easy|quick|simple|easier|peaceful|painless|quiet|quicker ~2 jump|end|go|disappear|slip_away|inject|swallow|step|fall|let_go|stop|drown|die|drive
@place|@store|train|trains ~6 easy|peaceful|calling|inviting|calls|tempting|jump|escape|relief|end|calm|so_quiet|pull_me|pulling|tempted|welcom*
@store|drugs|insulin|potassium|morphine|propofol ~6 easy|end|enough|everything_over|over|tempted|tempting|finish|myself|relief
look|looking|stare|staring|see|seeing|walk_past|pass|drive_over|cross ~3 @place|@store ~6 easy|think|thinking|peace*|jump|end|calling|imagine|wonder
picture|picturing|imagine|imagining|visualise|see_myself|seeing_myself|dream|vision|visions|image|images ~5 crash*|jump|jumping|hanging|falling|dead|drown*|bridge|train|rope|funeral|die|dying|blood|cutting|off_motorway|cliff|roof|not_waking|my_death
nothing|nobody|what|anything|no_reason|little|hardly_anything|only_thing ~1 keeping|holding|stopping|keeps|holds|stops|keep|tying|ties ~1 me ~1 here|anymore|alive|going|now|back|from_it|from_doing|$
keeps|keeping me alive|going_is|from_killing|from_jumping
coming|come|return|returning|back back? ~1 from ~1 @place|multi_storey|there
going|walk|walking|go|drive|driving|decided|heading|on_way|off ~4 @place|woods|beach ~6 dont|never|wont|forever|goodbye|last|end|alone_forever|not_coming
going|decided|leaving|tonight|leave|away ~5 dont|never|wont come|coming|be back $
wont|dont|never ~1 wake|waking|woke|wake_up ~1 tomorrow|up_tomorrow|again|in_morning|anymore
gone by|before|when ~1 morning|tomorrow|you|they|christmas|weekend|sunrise|midnight|friday|they_find
done|finished|through ~1 with ~1 everything|it_all|all|all_this|everyone|this_life|this_world|world
letters|letter|notes|note|goodbyes|messages are|is ~1 ready|written|done|on_table|in_drawer|on_desk|under|for_them|finished
password|passwords|papers|bank_papers|documents|keys|pin|insurance ~3 drawer|envelope|for_my_wife|for_my_husband|when_im|after_im|in_case_i|on_table|left_for
told|tell|show|showed|showing|explain* ~4 where ~4 papers|money|insurance|passwords|documents|policy|jewellery ~6 last|goodbye|kissed|hug|after|gone|if|in_case
out ~1 their|everyones|my_family|way|your_way|everyone ~1 hair|lives|life|way|hands|misery
everyone|they|children|family|all|you|people|team|ward ~4 happy|happier|better|relieved|fine|free|glad ~3 once|when|if|after|without|with_me ~2 out|gone|me|dead|away
think|thinking|thought|dream|longing|waiting|wait|hoping|praying|ready|want ~2 end $
wish|hope|pray|want|hoping|praying ~4 car|bus|lorry|truck|train|plane|accident|crash|cancer|illness|stroke|lightning|covid ~3 hit|hits|kill|kills|take|takes|crash*|over_me|me|end|happen*|run
hope|wish|pray|want|wouldnt_mind|dont_mind|hoping ~3 get|be|got|have|having|getting ~1 hit|run_over|killed|cancer|terminal|accident|crash*|struck ~3
dont care ~2 live|die|happens|wake|survive|what_happens ~3 me|dead|or|die|anymore
dont|nolonger|anymore|never|cant|barely ~1 see|recognise|have|find|feel ~3 reason|point|purpose|meaning ~3 me|anymore|in_it|in_anything|any_more|to_stay|here|existing
invisible|useless|worthless|failure|ashamed|nothing|empty|numb|trash|rubbish ~8 die|dead|end|gone|disappear|without_me|anymore|live|exist
my? story|journey|road|time|chapter ends|is_over|end|finish|is_up|finished|over|is_finished ~1 here|tonight|now|soon|today|$
cant|dont_want|tired|sick ~2 fight|fighting|struggling|pretending|suffering|hurting|try|trying|holding_on|hold_on|hang_on ~1 anymore|longer|on
tired|exhausted|sick|done ~1 fighting|struggling|pretending|suffering|hurting|trying|holding_on|being_strong ~3 end|let_go|give_up|sleep|rest|die|go|peace
let|letting go ~1 everything|life|tonight|forever|now
give up|in tonight|on_life|now|everything|living
slip|slipping|fade|fading away ~1 quietly|forever|tonight|$
one step|push|jump|more_step|second ~3 over|peace|end|finish|edge|done|free
finger|fingers|toes|blade|knife|gun|rope|cord|belt|noose|bag|pillow|scarf ~2 my ~1 throat|neck|wrist|head|mouth|skin|face
with|take|have|mix ~3 pills|tablets|alcohol|vodka|wine ~4 last_time|end|sleep_forever|never_wake|not_wake|finish|goodbye
took|taken|swallowed|drank|drunk|injected|had ~2 something|stuff|things ~4 die|end|dont_feel|wont_be|goodbye|sleep_forever|too_much|cant_undo|regret
injected|inject myself ~2
bath|bathtub|garage|shed|hotel|attic|toilet|car|cupboard ~6 razor|blade|pills|tablets|rope|hose|exhaust|gas|knife|toaster
exhaust|hose|charcoal|helium|carbon_monoxide|gas ~4 car|bag|garage|room|head|window
hose ~2 exhaust
wish|hope|pity|shame|should ~8 crash|accident|cancer|covid|bus|illness|surgery|operation|stroke|fall|fire ~6 finished|killed|taken|took|ended|finish ~1 me
final|last|my ~1 day|days|night|hours|week|time ~2 earth|world|alive|living
made ~1 peace with|god|everything|it
will|going|gonna|want|rather|might ~1 hang $
stop breathing|existing|living
in|under|below|6_feet|six_feet ground|earth|soil
rather|sooner|better|prefer ~3 in|under ground|grave|coffin|earth|mortuary|morgue
mortuary|morgue ~4 me|myself|soon|want|rather
dont|doesnt|never|nolonger ~3 belong ~2 world|earth|anywhere|with_living
better|happier|easier|fine ~3 if i|me|im dont|no|not|gone|nolonger ~1 here|there|around|alive|exist
my mind|head|brain|thoughts ~3 tell|tells|telling|says|saying|push*|shout* ~1 me ~3 finish|do_it|jump|end|die|kill|stop|go|over|hang|cut|$
checked|check|know|measured|googled|looked ~2 height|depth|drop|tide|current|timetable ~1 $|bridge|river|roof|train|enough
high|deep|tall|fast enough ~3
i ~1 cant|dont|couldnt|never see|imagine|picture|seeing ~1 myself|me ~4 alive|living|next|through|future|old|after|exist*|tomorrow|surviv*|being_here
run|ran|running ~1 out ~1 reasons|reason|hope|strength|fight|will
no|any|reasons|reason ~3 stay|staying|remain|hold_on ~1 $|alive|anymore|here|in_this_world|on_earth
tell|know|remember|understand|promise|so_they ~6 wasnt|isnt|dont|never|didnt ~1 her|his|their|your|my_mother|anyones|anybodys|nobodys|children ~1 fault
nobody needs|loves|wants|need|love|want me ~6 go|gone|die|end|come_back|anymore|better|here|alive
should|must|will|could ~1 go ~3 dont|never ~1 come|coming|return ~1 back? ~1 ever|again|anymore|$
cant|dont|wont|didnt|tired keep|go_on|continue|carry_on|be ~1 living|existing|being_alive|alive
use|why|reason|point|purpose ~6 alive|exist|existing|dey_alive|dey_live|dey
how ~3 get|make|survive|live ~1 through ~2 night|weekend|tonight|today|it_alive
bought|buy|buying|got|ordered|order|collected|went ~5 # ~2 @pills
bought|buy|buying|ordered|hidden|hiding|hid ~3 @pills ~6 shops|shop|tonight|ready|nobody|end|alone|enough|after|goodbye|last|different
@pills ~3 pocket|locker|bag|hand|lap|drawer|bed|pillow|car ~6 locked|alone|tonight|door|end|bathroom|toilet|goodbye|ready|tempted|think
nearly|almost ~1 did|done|went|jumped|stepped|took ~1 it|through|off|with|them|all|in_front $
nearly|almost ~1 jumped|hanged|killed|drowned|overdosed|ended
@place ~6 nearly|almost|hour|hours|thinking|wondering ~4 did_it|jump*|over|end|stepping|finish|going_in
finish|end ~1 it finish|end it
forgive ~2 me ~4 going_do|about|will_do|have_done|did|must_do|leaving
rather|prefer|sooner dont|never be|exist
world|place|life|everything|everyone ~5 better|happier|easier ~4 i|im ~2 dont|wasnt|gone|not|never
@loved ~4 fine|ok|better|happier|cope|manage|safe ~6 when|if|after|once i|im ~1 go|gone|leave|left
my suffering|pain|misery|agony|torment ~2 finish|finishes|end|ends|stop|stops|over|finally
living|life|existence|existing is ~2 pain|hell|torture|misery|suffering|agony|prison
wont|never|dont ~1 be ~2 problem|burden|trouble|nuisance ~4 tonight|you|after|anyone|anymore|them|tomorrow
use|used|using|turn|point it|that|this|one ~1 on|at? myself
gun|knife|rope|blade|needle|pills ~6 myself
sleep|rest ~4 no|not|never ~1 wake
@pills|rope|blade|knife ~6 in_case|gets_much|last_resort|way_out|if_things
there wont be anyone|me|us
i ~2 chosen|picked|set|choose|chose|decided|fixed ~1 day|date|place|spot|hour $|end|die|go|leave
let|tell ~1 @loved ~2 know ~4 tried|loved|love|sorry|fault|forgive|fought
stop|stopped|stand|stood|stare|sit ~3 look|looking|looked|staring ~2 water|river|tracks|drop|edge|below
soul|heart|inside ~2 dead
waiting go|die|end $
brother|sister|father|mother|friend|cousin|uncle|aunt|grandfather|colleague ~2 did|done it ~8 understand|me|same|too|why|also
find me|my_body ~2 morning|hanging|dead|late|gone|cold|there|tomorrow|hotel|home|river|room
coward|brave|courage|guts|nerve|strong_enough ~5 do_it|end|jump|try|die|finish|today|tonight
shouldnt|should_dont|should_not ~1 exist|be_alive|been_born|breathing|living
keep|continue breathing|existing
lorry|bus|car|truck|train|van hit|hits|ran|kills|crushes ~1 me ~8 relief|glad|happy|better|nice|thank|mind|end|wish|hope
my body ~3 back|home|goes|flown|shipped|sent
why ~3 born
life is ~1 punishment|curse|joke_on_me|burden|nothing
be|free|rid ~1 free|rid of|from? me
tell|know|remember ~3 i ~2 fought|tried|did_my_best ~2 as|hard|my_best|everything|long
said|say|saying|told|tell bye ~2 @loved
my last|final wish|request|will|prayer
cant|couldnt cope ~1 anymore|with_life|living
no|any good|use ~1 anyone|someone|nobody|everyone ~1 alive
should ~1 been me ~2 died|dead|killed|die
lost|died|dead|buried ~14 want go|come her|him|them $
sea|river|lake|canal|water|ocean ~8 thought|thinks|thinking|think|wanted|imagin* ~2 walk|walking|wading|going in|into|under
@edge|cliffs|river|platform|tracks|sea ~4 thinks|think|thinking|thought ~1 it|how
he|she|i|im|me|feel|feels|being ~2 waste space|air|oxygen|breath
look_after|take_care|care_for ~3 boys|girls|little_ones|@loved ~2 if something|anything happens|happened|happen ~1 me|her|him|them
wont|would_dont|wouldnt ~1 be ~1 around|alive for ~1 hearing|trial|christmas|outcome|result|meeting
thinks|think|talks|talking|talked|thought ~1 death|dying ~3 every|all|night|day|lot|when|$|often|each|constantly
@loved ~2 deserve|deserves better ~4 go|leave|gone|without|disappear|die
he|she|they cant|dont|doesnt ~1 see|imagine|picture himself|herself|themself ~4 alive|living|old|future|surviv*
we|you|i|they|you_all wont ~1 see|hear him|her|from_him|from_her ~1 again|anymore
doesnt|dont|didnt|cant|wont trust himself|herself|themself ~4 alone|tonight|pills|tablets|knife|home|safe
cant|dont|doesnt|wont|couldnt ~1 keep himself|herself|themself safe|alive
wish|wished|wishes ~2 it ~3 her|him|me|them ~2 died|dead|die
hopes|hoped|prays|prayed|wishes|wished ~4 car|bus|lorry|truck|train|plane|accident|crash|cancer|stroke ~3 hit|hits|kill|kills|take|takes|crash*|me|him|her|them
look|looks|looking|stare|stares|staring ~2 needles|potassium|morphine|propofol|@pills ~4 think|thinks|thinking
keep|keeps|always|cant_stop|stop thinking|think|thinks|imagining ~1 bridge|river|cliff|cliffs|tracks|railway|rope|roof|sea|motorway|pills|tablets
easier|better|nicer dont ~1 be|being here|around|alive|there
how ~1 do it without pain
nothing ~2 hold|keep me $|here|alive
wish|wished|wishes ~3 dont|never woken|woke|wake|wakes
giving|gave|given ~1 my jewellery|watch|ring|rings|clothes|things|books|savings ~12 dont|wont ~1 need|needing
nearly|almost ~1 stepped|walked|jumped|drove|stepping ~3 infront|in_front|off|under|into
start|started|starting|begun|been|am|im ~1 give|giving ~1 my|all_my ~1 things|stuff|clothes|books|belongings away
want|wanted|thought|thinking|thoughts|urge|going ~3 crash|crashing ~1 car ~8 over|end|die|peace|stop|gone
nothing stay|hold_on for
nothing|reason ~1 stay for $
i|me wish|wished|want ~2 someone|somebody ~3 switch|turn me off
world|nobody|everyone ~3 notice|miss ~3 if i|he|she|im ~1 dont|wasnt|gone|dead
doesnt|dont|didnt care if|whether ~2 wake|wakes|woke|live|lives|lived|die|dies|died
relieved|better|happier|easier|fine|glad|safer|relief ~4 if|when|once im ~1 dont around|here|alive|there
wall|tree|bridge|lorry ~8 foot down
do|does|did it ~1 feel something|anything|alive
thinks|talks|spoke|talked|think|thought|thinking ~2 dont be|being alive|here|around
children|family|wife|husband|everyone|all|girls|boys ~2 be|are|manage|cope fine|better|happier|ok|well? ~1 without|if him|her|them|he|she
texted|messaged|wrote|message|text ~6 sorry ~5 love|loves|loved
"""

# Counted whatever everyday phrase it stands in.
FOR_CERTAIN = """
want|going|will|thinking|plan|planning|urge|need|feel|feel_like|might|tried|try|wish|about ~2 kill|hurt|harm|cut|hang|poison|stab|burn|drown|overdose|injure myself
kill|killing myself
im|feel|feeling|felt|been suicidal
i ~2 want ~1 die $
plan|plans|planned|planning how ~2 end|do it
thinks|think|thought|thinking ~1 death|dying ~1 every|all|each
some|most|many night|nights ~3 count|counts|counting ~1 @pills
wish|wished|wishes ~1 he|she|they|i|im ~1 dead
"""

# Counted only where the same clause does not laugh.
UNLESS_LAUGHING = """
hate my life $
im done living|with_life|$
better dead|off_dead
feel like dying
want|wish|like ~2 disappear|vanish
^ kill|shoot|end me ~1 now|already|$
im not_ok|dont_ok|dont_okay tonight
"""
