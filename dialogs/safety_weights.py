"""What words weigh in `safety_net`; `tests/safety_learn.py` writes it."""

BASE = (-82, -73)
WEIGHTS = """
5~and:17:0 able:-14:0 about:-41:-11 about+dying:38:-20 about+his:-14:0 about+my:-33:0
about~and:-25:0 ab~nahi:37:-35 acomodation:-14:0 action:-38:0 adult:-21:0 advice:-15:0
afraid+go:23:0 after+my:34:-16 after+nights:-23:0 after+shift:21:0 after~and:-15:0 after~i:64:-45
again+and:-18:0 against+me:17:0 again~again:-18:0 agency:21:100 agency~my:35:28 agre:-20:0
agred:-25:0 ako:57:12 ako+ng:20:0 ako+ngayon:15:0 ako+sa:-21:0 al+day:-21:0 al+his:-14:0
al+my:59:1 al+night:-31:0 alarm:-17:0 alive:90:-29 alone:-65:0 alone+in:-15:0 alowed:-22:0
also:16:0 always:27:0 al~in:13:0 al~with:-17:0 ami:83:-68 ana:28:0 anak:19:0 anak+ko:19:0
and+again:-18:0 and+asked:26:0 and+be:18:0 and+could:-22:0 and+didnt:-21:0 and+dont:54:-9
and+family:-27:0 and+felt:-18:0 and+go:-17:0 and+had:-25:0 and+he:-77:0 and+her:-13:0
and+his:-15:0 and+i:-14:25 and+im:22:-2 and+it:-16:0 and+my:17:-19 and+nobody:-21:0
and+nothing:15:0 and+now:13:0 and+on:17:0 and+one:-15:0 and+patient:-17:0 and+people:-13:0
and+said:38:91 and+says:49:27 and+she:-33:47 and+some:13:0 and+stil:-23:0 and+then:-28:0
and+there:-17:0 and+they:-47:0 and+thought:32:0 and+tok:13:0 and+was:-22:0 and+work:14:0
and~al:-20:0 and~and:-22:0 and~are:-20:0 and~at:-24:0 and~back:-13:0 and~be:-24:0 and~cant:16:68
and~children:41:1 and~didnt:-14:0 and~down:34:0 and~for:26:0 and~go:-19:0 and~had:-15:0
and~have:-50:0 and~is:-27:0 and~isnt:25:0 and~leave:28:0 and~me:30:41 and~must:-18:0 and~my:29:29
and~ned:-15:0 and~no:-13:0 and~nobody:-19:0 and~nothing:-13:0 and~put:14:0 and~says:15:0
and~she:15:0 and~shift:23:0 and~there:16:0 and~tok:-13:0 and~was:-60:0 and~wil:-36:0 and~work:26:0
and~would:18:-36 ang:-36:0 angry:-18:0 angry+i:18:0 angry+with:-23:0 ang~ko:-16:0 another:-48:0
answer:-14:0 answering:22:0 any:-22:0 any+other:13:0 anymore:59:-84 anyone:-19:-33 apeal:-16:0
aply:-18:0 apni:25:0 apointment:-14:0 are+and:15:0 are+we:-14:0 are~my:-13:0 arm:-17:0 arms:63:-2
arms+and:40:19 around:18:-8 as+i:16:0 as+nurse:21:0 as+wel:28:-33 asawa:16:0 asawa+ko:16:0
ashamed:-23:-12 ask:-62:0 asked:-58:28 asked+about:13:0 asked+for:-22:0 asking:-22:0 asks:-18:0
aslep:-37:0 as~and:21:0 as~as:19:0 at+home:-79:0 at+midnight:-17:0 at+seven:-17:0 at+two:16:0
at+work:18:4 atacking:57:0 at~i:14:0 at~time:-25:0 at~who:-15:0 at~with:-13:0 aur:21:0 award:-16:0
away:-15:6 away+from:-27:0 away+my:23:0 ayaw:20:0 back:-50:4 back+and:-33:0 back+in:16:0
back+ward:-14:0 bad:-51:0 badge:-16:0 balot:-52:0 band:-45:0 bank:-26:10 bank+nurse:-18:0
bank+shifts:-15:0 bay:-29:0 be+alive:31:19 be+dead:30:-5 be+easier:22:-17 be+gone:24:0
be+here:29:-11 be+hurt:-21:0 be+in:26:0 be+over:43:-34 be+sacked:-19:0 be+with:39:10 beat:43:61
beat+me:18:31 beating:38:0 beats:64:80 because:-71:28 because+he:-16:0 because~children:-13:0
because~was:-16:0 bed+and:31:0 before:-107:0 before+i:-19:0 being:60:81 bel:-26:0 ben:-16:-35
ben+in:-13:0 ben+told:-14:0 ben~and:-17:0 beter:45:-36 beter+if:16:8 beter+than:16:0
beter+without:37:18 beter~me:29:-42 be~and:-18:0 be~by:-23:0 be~i:20:0 be~if:24:-12 be~it:14:0
be~me:35:0 be~on:-29:0 be~without:35:29 bimar:-19:0 bina:26:0 bit:-16:0 blod:-28:0 body:37:0
boked:-22:0 born:32:0 bos+is:-14:0 bos~me:43:0 bot:-21:0 both:-14:0 bought:44:-37 box:20:0
boyfriend:83:103 break:-49:0 breathing:34:0 bridge:71:-11 bringing:22:0 broke:17:0
broke+down:-15:0 broken:-70:0 broken+by:-14:0 bruises:45:0 bukas:42:0 bulied:-17:0 bulying:-25:0
bulying+me:-23:0 burden:30:0 buried:-18:0 but+he:-15:0 but+i:-16:0 but+im:-25:0 but+my:17:0
but~have:-17:0 buzer:-25:0 by+agency:-16:0 by~and:19:0 cal:-73:0 caled:-37:0 came:-57:-26
came+in:-31:0 can+come:-20:0 can+do:-19:0 can+i:-137:0 can+im:-32:0 can+my:-23:0 can+they:-53:0
can+we:-20:0 can+you:-21:0 cancel:14:0 cancel+my:20:0 cancel~visa:27:0 cant:20:-8
cant+because:-18:0 cant+cope:16:0 cant+do:13:-12 cant+find:21:0 cant+go:47:1 cant+se:48:3
cant+take:20:0 cant~anymore:29:-17 cant~it:31:43 cant~out:18:0 cant~this:28:-19 can~my:20:0
can~this:28:0 can~with:-13:0 car:39:-49 care:36:18 care+home:31:47 care+if:32:0 carer:31:0
care~and:-17:0 carpark:42:-6 cary:21:0 cary+on:24:0 case:25:0 cat:19:0 chahiye:26:-57 chahta:40:0
change:-34:0 changed:-18:0 changing:16:0 changing+rom:21:0 charge+nurse:25:0 chart:-53:0
chat:-15:0 check:-47:0 checks:-19:0 children:17:48 children+and:-23:0 children+has:-21:0
children+in:17:0 children+was:-33:0 children+would:22:7 children~be:36:-16 children~sick:-17:0
children~with:-17:0 claim+strike:23:0 clinic:-21:0 clock:-14:0 close:14:0 closed:-21:0
codeine:-13:0 coleague~going:13:0 coleague~me:14:0 come+back:14:13 come+in:-16:0 comes:23:11
come~and:-25:0 computer:-24:0 concern:-17:0 consultant:24:63 consultant~me:25:0 contact:-15:0
contract:-29:0 conversation:-18:0 cope:22:-26 coridor:-21:0 cos:-13:0 could+be:-13:0
could+have:-34:0 counselor:-16:0 count:-43:0 country:-29:0 counts:32:0 court:-38:0 cover:-22:0
covered:18:0 cried:-22:0 criminal:-19:0 cry:-42:0 crying+in:-17:0 culture:-13:0 cup:-16:0 cut:23:0
cut+my:27:6 date:-16:0 dates:-20:0 daw:26:0 day:-100:-28 day+and:-17:0 day+on:26:0 days:-81:0
days+and:17:0 day~im:-21:0 day~this:26:0 dead:90:-21 deadline:-16:0 deal:-18:0 death:19:-45
debt:27:0 decided:18:0 deduction:-16:0 dega:16:0 derogated:-22:0 derogation:-25:0 deserve:33:-25
did+it:25:0 didnt:-89:0 didnt+want:-16:0 die:138:-97 died:-37:-34 died+in:-15:0 died~dont:29:0
diferent:-15:0 disciplinary:14:0 dismised:-16:0 dito:27:0 divorce:-35:0 divorce+and:-20:0
do+and:26:0 do+i:-65:0 do+it:60:10 do+something:30:-30 do+they:-28:0 do+you:-22:0 doctors:-15:0
doctor~me:31:0 does+it:13:0 does+my:-16:0 doesnt:-29:43 doesnt+go:-21:0 doesnt+know:-18:0
doesnt+want:24:18 does~take:17:0 dog:25:0 doing:-18:0 don+tire:14:0 done:17:-12 dont+be:16:3
dont+being:19:0 dont+ben:-21:0 dont+come:37:-23 dont+fel:24:0 dont+know:-13:-15 dont+my:16:0
dont+se:24:-16 dont+slept:-21:0 dont+speak:-20:0 dont+want:18:-25 dont~back:39:-10 dont~be:32:-15
dont~go:-18:0 dont~here:13:0 dont~it:-21:0 dont~live:26:-13 dont~make:-13:0 dont~me:18:0
dont~on:-16:0 dont~up:36:-2 dor:35:122 dose:-23:0 double:-16:0 down+with:-13:0 do~get:-20:0
do~have:-20:0 do~jobs:-16:0 do~write:28:0 drink:15:-32 drinking:-42:0 driving:30:-14 droped:-23:0
drowning:-26:0 drowning+in:-26:0 drug:-43:0 drug+round:-17:0 drugs:-24:0 duty:-40:0 dying:79:-50
e+go:28:0 each:-36:0 early:-20:0 earth:26:0 easier:25:-23 easy:23:-2 eat:-17:0 eaten:-15:0
eating:-21:0 eleven:-14:0 email:-16:0 emails:-26:0 empty:-20:0 end+it:52:-36 ending:60:15
ending+it:39:11 ending~life:22:4 ends:-22:0 end~al:24:-16 end~life:20:-6 english:-14:0 eniku:59:0
enough:18:-21 eror:-13:0 esr:-16:0 ever:16:0 every:18:39 every+time:33:0 everyday:24:0
everyone+would:25:3 everyone~be:25:3 everything:16:-22 everything+i:-17:0 every~and:18:0
every~i:26:-1 exhausted:-17:0 exist:45:-32 extension:-15:0 extra:-17:0 eye:-16:0 face:35:30
failed:-23:0 familia:31:0 family:-36:29 family+is:19:0 father:-33:36 father+is:-33:0
february:-14:0 fel:32:-58 fel+aslep:-22:0 feling:34:0 fels:-30:0 felt:-61:0 fel~at:-22:0
fel~in:-19:0 fel~on:-15:0 fet:-17:0 fever:-21:0 fiften:-19:0 fight:-24:0 final:25:0 find:13:-37
fine:30:1 finish:44:-61 finish+it:23:0 finished:25:-36 fired:-22:0 first:-30:0 fit:-19:0
five:-18:0 fixed:-17:0 flat:-20:0 flat+and:-13:0 flatmate:-16:0 folowing:20:0
for+everything:25:-21 for+god:20:0 for+hca:-13:0 for+help:-19:0 for+her:-21:0 for+his:-42:0
for+manager:23:0 for+me:61:22 for+months:-15:0 for+my:-27:0 for+someone:22:0 for+striking:-17:0
for+two:-19:0 for+visa:-20:0 forced:14:0 forever:45:-58 form:-48:0 formal:-15:0 for~and:-46:0
for~children:-16:0 for~minutes:-16:0 for~night:-23:0 for~now:35:0 for~on:-13:0 for~pay:-19:0
for~visa:-13:0 for~years:-15:0 fot:14:0 found:-45:0 four:-31:0 friend:21:80 friend+tok:17:0
friends:-43:0 frightened:-17:0 from+agency:20:0 from+home:22:0 from+me:25:0 from+ward:-17:0
from~and:-16:0 from~for:29:0 from~in:-14:0 ful:-32:0 funeral:17:0 future:14:0 gamot:-19:0
gap:-13:0 gave:-35:0 get+insurance:30:-45 get~and:24:0 get~every:22:0 get~pay:-14:0 girls:50:56
give+me:13:0 give+up:-15:0 given:-19:0 giving:37:14 go+home:19:22 go+on:68:2 go+out:-22:0
go+with:-16:0 god:29:-58 godbye:115:-24 godbye+my:30:-43 goes+wrong:14:0 going:44:-17
going+do:25:-23 going+end:25:0 going+home:-30:0 going+in:-18:0 going+on:21:0 going+out:-14:0
going+through:-17:0 going~with:-18:0 gone:98:-27 got:-22:0 go~because:17:0 go~in:16:0 go~me:19:0
go~ward:-15:0 grabed:19:0 grabed+my:14:0 greve:-21:0 guardian:-13:0 gues:-15:0 guesing:-16:0
guide:-16:0 gusto:74:1 gusto+ko:52:-45 gusto~na:27:-24 gusto~nang:25:-21 had+asked:-21:0
had+ben:-26:0 had+died:-20:0 had+enough:19:0 had~for:-15:0 had~her:-15:0 had~with:-16:0 hai:49:-1
hair:18:0 half:-16:0 hand:-16:0 hand+in:-19:0 handover:-28:0 hang:48:-37 hapen:-22:0
hapen+me:-19:0 hapening:-14:0 hapens:-25:0 hard:-54:0 has+ben:-27:39 has+dont:-37:0 has+had:15:0
has+left:-20:0 has+no:32:0 has+nothing:24:0 has+said:23:55 has+taken:37:0 has~and:-53:0
has~ben:-20:0 has~pasport:24:15 has~with:-33:0 hate:-24:0 have+asked:-19:0 have+ben:18:-24
have+decided:22:0 have+done:-32:0 have+dont:-31:-5 have+enough:13:0 have+heard:-15:0
have+left:22:0 have+let:-20:0 have+lost:25:0 have+my:-14:0 have+never:-24:0 have+no:-18:-17
have+nothing:13:0 have+started:32:-13 have~about:15:0 have~al:36:-28 have~day:37:0 have~go:16:0
have~here:31:0 have~him:-21:0 have~in:-24:0 have~me:27:0 have~my:-16:0 have~note:23:0
have~out:28:0 have~sen:-30:0 have~ward:-13:0 have~with:-28:0 having:17:0 hca:18:0 he+came:-13:0
he+can:-31:0 he+cant:-19:34 he+did:-15:0 he+didnt:-25:0 he+gets:-19:0 he+had:-44:0 he+has:-17:125
he+is:-47:69 he+lost:-29:0 he+said:31:154 he+told:21:70 he+was:-80:0 he+wil:65:81 he+would:-24:0
head:-28:0 health:-34:0 heard:-47:0 hearing:31:-1 heart:-17:0 heart+is:-21:0 help:-50:0
help+me:-16:0 her+children:15:0 her+father:-27:0 her+for:-18:0 her+husband:-26:0 her+mother:-17:0
here+anymore:41:-17 here+i:16:0 here+is:-15:0 herself:52:64 her~died:-18:0 her~hits:42:29
her~is:-21:0 her~she:21:44 her~was:-36:0 her~went:-16:0 he~dont:-30:0 he~going:16:7 he~have:-26:0
he~his:-22:35 he~if:17:29 he~it:-24:0 he~me:61:139 he~se:24:29 hid:-16:0 hide:18:0 high:-23:0
him+and:-20:0 him+for:-13:0 him+on:-23:0 himself:26:62 him~he:17:0 hindi+ako:-18:0 hindi+ko:18:0
hindi+na:17:0 hindi~ako:17:0 hindi~na:21:0 his+brother:-14:0 his+children:42:50 his+hand:18:0
his+hands:28:30 his+mother:-29:0 his+partner:-24:0 his+wife:-22:0 his~has:-32:0 his~he:47:34
his~is:-42:0 his~was:-30:0 hit:35:109 hits:79:55 hits+her:42:29 hold:-34:8 holding:53:-16
home+after:-29:0 home+and:-21:0 home+ofice:-25:0 home+on:-13:0 home+with:-21:0 home~and:15:0
home~her:-16:0 home~weks:30:0 hon:20:0 hope:13:-58 hospital:-26:-33 hospital+and:-21:0 hour:-19:0
hours:-27:0 hours+and:-18:0 hour~and:15:0 house:70:97 house+and:26:0 how+im:-14:0 how+kep:18:0
how~does:13:0 how~is:-14:0 how~it:13:-4 how~would:20:0 huelga:-33:0 human:-14:0 hun:58:-64
hurt:79:46 hurt+my:37:15 husband:73:70 husband+is:14:48 husband~in:-21:0 husband~me:31:54
i+bought:25:0 i+cal:-17:0 i+cant:33:-70 i+claim:18:0 i+come:13:0 i+cry:-17:0 i+cut:35:-20
i+dey:14:0 i+didnt:-30:0 i+die:21:-37 i+died:39:-21 i+dont:44:-81 i+gave:-21:0 i+get:17:1
i+give:-15:0 i+hate:-24:0 i+have:46:-170 i+hear:-22:0 i+hope:-18:0 i+kep:41:-45 i+know:15:0
i+lok:17:-13 i+lose:-16:0 i+lost:-21:0 i+love:15:0 i+might:21:-31 i+mis:-18:0 i+must:38:0
i+nearly:-39:0 i+ned:-43:0 i+never:14:0 i+no:18:-27 i+saw:22:0 i+stod:31:0 i+stop:35:-12
i+strike:-18:0 i+talk:20:0 i+tel:-13:0 i+think:40:-11 i+tok:22:-95 i+told:-16:0 i+tried:15:0
i+understand:18:0 i+wan:32:-22 i+want:73:-71 i+wil:29:45 i+wish:39:-59 i+wont:46:-62 i+work:-20:0
i+write:26:0 if+i:39:-28 if+im:20:-40 if+we:14:0 if~are:13:0 if~could:-18:0 if~died:39:-21
if~is:-20:0 if~leave:19:6 if~stop:17:0 if~strike:-15:0 if~take:24:0 if~walk:-17:0 if~was:33:49
il+and:-21:0 im+afraid:13:0 im+alowed:-13:0 im+at:-28:0 im+being:26:0 im+dead:38:-30
im+going:50:-21 im+gone:28:-58 im+guesing:-16:0 im+in:-38:0 im+late:-30:0 im+never:20:0 im+no:23:0
im+ok:-18:0 im+on:32:-29 im+pregnant:23:0 im+shaking:-18:0 im+sory:30:-53 im+thinking:17:-52
im+told:-19:0 im+up:13:0 imigration:-13:0 im~about:-24:0 im~and:17:-58 im~as:19:0 im~be:-22:0
im~do:19:0 im~for:-33:0 im~go:30:0 im~he:-19:0 im~i:20:22 im~in:20:-10 im~it:26:0 im~night:24:0
im~nights:-15:0 im~what:14:0 im~when:-13:0 in+and:-15:0 in+at:17:0 in+car:22:-4 in+carpark:20:0
in+charge:-19:0 in+coridor:-18:0 in+end:-25:0 in+february:-14:0 in+group:22:0 in+her:-30:0
in+hospital:-32:0 in+it:17:0 in+midle:-21:0 in+morning:20:0 in+my:23:-18 in+ofice:16:0
in+rom:-13:0 in+september:-18:0 in+sluice:-22:0 in+staf:21:0 in+tears:-35:0 in+theatre:-13:0
in+this:-14:-1 in+trouble:-13:0 in+wrong:-14:0 industrial:-24:0 industrial+action:-23:0
insulin:17:-62 insurance:25:-45 insurance+and:25:0 into~on:19:0 investigation:51:0 in~by:19:0
in~car:-19:0 in~country:-20:0 in~it:17:0 in~notice:-19:0 in~pocket:13:0 in~rom:60:75 in~team:13:0
in~this:15:0 is+afraid:-14:0 is+al:-31:0 is+and:-18:0 is+at:-25:0 is+being:36:54 is+beter:29:-16
is+broken:-31:0 is+finished:17:0 is+going:20:69 is+gone:37:0 is+high:-14:0 is+it:-72:0
is+only:19:1 is+pension:-15:0 is+sick:-36:0 is+stil:13:0 is+talking:20:0 is+there:-79:0
is+this:-23:0 isang:-14:0 is~and:29:103 is~at:-24:0 is~but:-20:0 is~by:-16:0 is~children:-18:0
is~for:-36:0 is~from:-15:0 is~going:25:0 is~his:14:0 is~in:-21:0 is~life:-18:0 is~me:46:75
is~nurse:25:0 is~one:18:7 is~point:15:0 is~through:-17:0 is~what:-14:0 is~with:22:0 it+al:65:37
it+and:-19:0 it+but:19:0 it+from:-13:0 it+gets:30:0 it+hapened:-18:0 it+has:-14:0 it+right:-16:0
it+take:17:0 it+was:-80:0 it+when:-23:0 it+wil:35:0 it+would:35:-34 its:53:-69 it~al:25:0
it~back:-14:0 it~be:54:-44 it~have:17:0 it~help:-22:0 it~her:18:0 it~my:-19:0 i~5:-14:0
i~about:42:-45 i~after:-21:0 i~agency:-13:0 i~alone:-14:0 i~and:39:-51 i~as:28:0 i~asked:-18:0
i~at:31:-79 i~back:-16:0 i~be:42:-56 i~because:-14:0 i~ben:19:-15 i~can:-13:0 i~cope:16:0
i~day:-17:0 i~decided:23:0 i~die:82:-77 i~do:39:-38 i~dont:-28:-7 i~drive:17:0 i~end:46:-35
i~fel:15:0 i~for:-21:0 i~go:41:-64 i~god:22:0 i~hang:27:-38 i~have:-55:0 i~hear:21:0 i~her:-34:0
i~home:22:0 i~hurt:23:43 i~is:-13:0 i~know:-22:-15 i~leave:-34:0 i~left:22:0 i~let:-37:0
i~like:14:9 i~live:-14:0 i~lok:-55:0 i~met:29:0 i~much:15:0 i~never:-22:0 i~patient:-29:0
i~picket:-15:0 i~plan:16:0 i~rather:19:0 i~rope:52:-34 i~run:35:28 i~se:30:-45 i~send:-22:0
i~she:-32:0 i~slep:-21:-16 i~started:32:-13 i~strike:18:0 i~them:-18:0 i~think:-22:0
i~thinking:29:-17 i~tomorow:13:0 i~up:-15:0 i~wake:27:-17 i~want:-30:-42 jana:30:0 jane:15:0
je+veux:35:0 jena:34:-32 job:-66:0 job+is:-18:0 jobs:-18:0 job~my:17:0 join:-31:0 joining:-15:0
joins:-17:0 jump:103:-9 kam:-15:0 kar:30:0 karna:36:0 karta:35:0 karta+hai:14:0 ka~nahi:14:0
kep+asking:-20:0 kep+thinking:29:-17 keps:57:85 kep~about:32:-17 kep~me:18:0 keys:-13:0
khatam:26:0 kil:83:56 kil+me:63:56 kil+myself:54:-64 kiled:-25:0 kiling:-28:0 kind:-16:0
knife:119:103 knife+in:22:0 knocked:-27:0 know:-32:-21 knows:-26:0 know~i:40:-31 know~was:-20:0
ko+at:15:0 ko+na:75:-74 ko+nang:25:-21 kung:26:-43 kung+mamatay:15:0 kya:-38:0 landlord:16:0
lang:23:-31 last:63:-32 last+night:45:39 last+one:-13:0 last+time:43:-20 last~and:-15:0 law:-32:0
leaflet:-13:0 learned:-13:0 leave:-50:62 leave+house:41:38 leave+this:23:0 leaving:-28:0
left:-25:-77 left+and:-18:0 left+for:34:0 left+in:-26:0 left+on:-16:0 legal:-20:0 let+go:-21:0
let+him:-28:0 let+me:17:0 let+us:16:0 leter+from:-66:0 let~leave:49:58 life:118:-78 life+is:51:8
lift:13:0 lifting:-13:0 like:30:-51 like+children:-13:0 like+i:16:11 like+me:15:0 like+this:33:-29
line:-45:0 link:-21:0 list:-27:0 listen:-16:0 live:113:-58 live+anymore:21:-6 live+for:35:-12
live~this:-31:0 living:119:-27 lock:35:0 locked:37:16 lok:15:32 lok+at:21:-39 loked:-46:0
loked+at:13:0 loking:17:-32 lok~my:25:11 lol:-113:0 long+does:14:0 long~i:18:0 long~it:15:0
lose~if:16:0 lost:-65:0 lost+al:24:0 lost+his:-16:0 low:-29:0 low+since:-16:0 lunch:-35:0
mabuhay:74:-62 made~with:15:0 main:69:-25 make+i:34:-35 make+it:28:0 makes:27:0 makes+me:22:0
malai:78:9 mam:28:0 mamatay:32:-36 mamatay+ako:15:0 man+who:20:0 management:-14:0 manager:-22:93
manager+is:-25:0 manager+who:16:0 managers:-13:0 manager~my:16:0 mandatory:-13:0 many:23:12
mar:83:29 march:-13:0 marna:65:-72 mary:26:0 mas:49:-44 matar:99:40 maters:24:0 matron:-23:0
mawala:30:-31 me+and:31:43 me+down:24:0 me+he:25:29 me+her:22:13 me+here:21:0 me+home:34:0
me+i:56:-25 me+in:61:91 me+last:13:0 me+leave:16:0 me+my:13:0 me+nmc:17:0 me+she:46:68 me+tel:22:0
me+tonight:26:24 me+who:13:0 me+with:31:0 mean:-23:0 meant:-16:0 medicine:26:0 mein:25:0
member:-22:33 mera:28:105 mere:22:0 meri:-22:0 meting:-22:0 meting+i:14:0 meu:59:0 me~cant:37:35
me~children:15:0 me~de:29:0 me~doesnt:16:14 me~for:-16:0 me~has:-14:0 me~home:14:0 me~i:42:12
me~im:-13:0 me~it:17:0 me~night:13:0 me~should:16:0 me~tok:36:16 me~way:15:0 me~what:13:0
me~wil:40:-12 me~with:41:0 mga~ko:16:0 midle:-21:0 midnight:-24:0 migraine:-16:0 minutes:-30:0
mis:28:-20 miscariage:-14:0 mised:-35:0 mising:-22:0 mistake:-40:0 mi~me:32:0 mnie:54:0 mon:47:0
money:-40:0 monitor:-19:0 month:-23:0 months:-26:0 more+than:-16:0 morning:-56:-20
morning+and:35:0 morphine:-17:0 mother:-14:-35 mother+and:13:0 mother+died:-16:0 move:-15:0
moved:-26:0 much:15:-80 much~do:19:0 mujhe:83:-5 mujhe~hai:30:4 mundo:29:0 must:-27:0
must+be:-13:0 must+leave:-24:0 must+work:28:0 must~pay:28:0 my+back:-15:0 my+brother:37:35
my+car:19:-25 my+cat:25:0 my+children:73:-70 my+coleague:17:79 my+cousin:20:0 my+employer:15:42
my+ex:28:76 my+family:97:-10 my+father:-25:0 my+final:25:0 my+flatmate:-16:0 my+friend:18:68
my+head:-42:0 my+heart:-29:0 my+house:22:0 my+husband:75:69 my+last:52:-50 my+late:13:0
my+life:34:-60 my+mother:37:-8 my+partner:30:52 my+pasport:53:69 my+pay:-21:0 my+payslip:-24:0
my+salary:26:0 my+shift:-26:0 my+sister:30:-34 my+supervisor:32:79 my+tablets:28:-26
my+things:25:0 my+union:-13:0 my+wife:52:7 myself:120:-170 my~about:-14:0 my~and:34:22 my~at:19:32
my~day:25:0 my~did:18:0 my~died:-31:0 my~every:22:0 my~finish:13:0 my~for:29:5 my~goes:43:0
my~had:-20:0 my~has:16:51 my~here:-16:0 my~husband:29:0 my~in:29:16 my~isnt:21:0 my~it:30:0
my~know:20:0 my~my:29:0 my~nurse:28:0 my~on:19:-33 my~said:65:88 my~says:24:8 my~sent:19:0
my~she:-16:0 my~told:27:0 my~want:21:0 my~was:-20:0 my~wil:48:21 na+ako:27:-77 na+akong:30:0
na+lang:30:-31 nahi:80:-95 name:-44:0 names:-19:0 nang:47:-46 na~ko:35:0 near:-17:0 nearly:19:-3
ned:-52:0 neds:-27:0 ned~my:-13:0 never~up:40:-19 new:-59:0 ng+asawa:17:0 ngayon:14:0 ng~ko:47:116
nhs:-33:0 nie+chce:-24:0 nigeria:28:0 night:-17:56 night+and:24:10 night+i:38:9 night+with:-17:0
nights:-62:0 night~i:14:0 nine:-15:0 njan:59:0 nmc+leter:-21:0 nmc~i:13:0 no+pay:16:0
no+point:26:0 no+quiero:46:-37 no+reason:26:-11 nobody:-37:-96 nobody+can:14:0 nobody+had:-13:0
nobody+has:-16:0 nobody+wil:25:-20 nobody+would:72:-9 nobody~mis:34:10 noche:-20:0 note:32:0
notes:-24:0 nothing:19:-43 nothing~for:32:3 nothing~i:16:0 nothing~me:27:-29 notice+if:35:0
now+and:-17:0 now+i:40:-33 now~dont:-17:0 no~and:17:0 no~because:-16:0 no~for:28:-40
no~live:44:-19 no~they:-44:0 number:-27:0 nurse+and:20:0 nurses:-51:0 nurse~my:14:0 nursing:-28:0
ocupational:-23:0 ocupational+health:-22:0 ofer:-14:0 ofice:-13:0 old~and:30:0 on+bus:-28:0
on+her:13:28 on+my:-27:0 on+our:31:0 on+phone:31:24 on+picket:-26:0 on+shift:15:0 on+strike:-22:0
on+this:-40:0 on+top:20:0 on+tuesday:23:0 on+ward:24:38 on+way:13:-44 on+what:-16:0 once:-14:0
one:-46:-55 one+nurse:-16:0 one+way:22:7 one+who:-21:0 one~dont:16:0 one~out:21:7 one~says:-13:0
only+one:14:-2 only+way:16:0 only~out:25:0 only~way:22:7 on~at:-13:0 on~day:-21:0 on~for:-14:0
on~in:14:10 on~last:26:0 on~own:-24:0 on~salary:-52:0 on~with:-18:0 on~work:15:0 open:-67:0
osce:-19:0 other:-30:0 others:-18:0 our+member:14:33 our+ward:31:0 our~and:32:48 our~said:16:0
out:-28:56 out+in:15:0 out+on:-29:0 out+this:21:0 outside~with:14:0 out~can:-20:0 over:-38:-23
overdose:63:-2 overtime:-32:0 own:-23:0 own+and:-14:0 owner:40:38 pagod~ako:-26:0 paid:-24:0
pain:27:-51 panicked:-19:0 paper:-14:0 papers:19:0 para:-13:0 paracetamol:33:-35 parking:-28:0
part:-49:0 part+my:-15:0 pas:-13:0 pasport:132:174 pasport+and:30:23 pasport~i:24:0 patern:15:0
pati:35:0 patient:-55:117 patient+is:32:0 patient+was:-18:0 patients:-69:52 patients+and:-19:0
patient~me:39:0 pay:-46:39 pay+for:-17:0 pay+if:16:0 pay+rise:-17:0 payrol:-35:0 payslip:-40:0
pay~and:29:0 peace:52:-35 peaceful:29:0 pension:-39:0 people:-52:0 people~in:-13:0 person:-40:0
phone:-22:69 phone~on:-17:0 picket:-106:0 picket+line:-18:0 picture:16:0 pierdo:-13:0 pils:87:38
place:-21:0 plan:40:-28 plus:26:0 pocket:13:0 point:42:-17 point+in:15:0 police:-28:0 policy:-22:0
pray:16:0 pregnant+and:-14:0 printer:-15:0 prof:-17:0 proper:-15:0 protest:-14:0 puled:18:0
pump:-35:0 punished:-18:0 put:35:72 put+his:51:59 put+it:-24:0 put~hands:39:30 put~in:27:38
put~right:-15:0 pwede:-17:0 question:-35:0 quick:28:0 quiero:85:-79 quit:-17:0 racism:-27:0
racist:-15:0 raise:-16:0 raised:-16:0 ran:-19:0 rat:-20:0 rather:24:-4 rcn:-19:0 read:-13:0
ready:31:0 reason:55:-31 reasons:18:0 reception:23:0 register:-16:0 relative:41:60 remember:-19:0
rent:-22:0 rep:-23:0 report:-33:0 reported+me:16:0 request:-30:0 return:-20:0 revenge:15:0
right:-68:0 right+now:-19:0 ring:-25:0 rings:-23:0 rise:-27:0 risk:-45:0 risk+is:-13:0
river:36:-37 rof:68:-11 rope:52:-34 rota:-61:0 row:-20:0 rubish:-22:0 rude:-18:0 rule:-33:0
run:16:32 run+out:36:0 sa+mga:17:0 sab:35:0 sacked:-17:0 sad:-26:0 safe~my:17:0 said+everyone:15:0
said+godbye:57:40 said+i:-17:0 said+if:26:38 said+my:14:0 said+she:35:87 said~doesnt:37:24
said~had:-13:0 said~has:14:0 said~he:15:0 said~in:14:0 said~was:-39:0 said~wil:25:33
said~would:37:66 salary:-43:0 salary+and:18:0 same:-60:0 same~and:-16:0 sat+down:-19:0
saturday:15:0 sat~with:-13:0 save:-15:0 saved:-13:0 saving:15:0 saw+it:-20:0 saw~on:14:0
say:-73:41 say+i:14:0 says+he:46:42 says+if:14:0 says+she:24:36 says+we:14:0 says~i:15:0
says~is:40:49 says~want:18:0 says~was:-23:0 say~go:20:0 say~im:-16:0 scale:-13:0 scan:-18:0
schol:-44:0 scren:-16:0 se+him:-18:0 se+my:-15:0 se+myself:20:-11 se+this:-15:0 second:-38:0
second+person:-17:0 secret:-14:0 security:-30:0 sen:-42:0 send+me:18:0 send~my:22:0 sent:-19:0
sent+home:-13:0 sent+me:19:0 september:-19:0 september+and:-18:0 service:-17:0 ses:-24:0 set:-17:0
setle:-45:0 setlement:-13:0 seven:-23:0 se~on:-16:0 shaking:-38:0 shame:43:-23 share:-15:0
shared:-13:0 she+can:-16:0 she+cant:-18:0 she+fels:-16:0 she+felt:-13:0 she+had:-25:50
she+has:-22:93 she+is:-29:93 she+isnt:-13:0 she+left:-22:0 she+loked:-18:0 she+says:-38:54
she+told:13:38 she+want:-59:0 she+was:-60:0 she+would:39:43 she+wrote:18:0 she~alone:-20:0
she~and:-25:0 she~be:-28:0 she~children:-14:0 she~come:-30:0 she~dont:30:0 she~have:-20:0
she~her:-18:0 she~it:-14:0 she~kil:17:20 she~know:-15:0 she~me:16:88 she~on:-14:0 she~sick:-13:0
she~told:-13:0 she~want:23:14 she~when:-20:0 shift:-56:92 shift+in:-13:0 shift+is:-22:0
shifts:-25:0 short:-26:0 should+go:31:-7 should+have:-20:0 should+i:-29:0 shouldnt:20:0
shout:-13:0 shouted:-33:0 shouted+at:-32:0 show:-13:0 sick:-76:0 side:-39:0 sie:38:-68 sign:-16:0
signed:-38:0 signed+for:-20:0 sily:29:0 sin:29:0 since:-24:8 since+and:14:0 since+it:-20:0
since+they:21:0 since~came:28:0 since~i:18:0 since~started:14:0 sister+in:-17:0 sit:-24:0
site:-19:0 slep+because:-14:0 slep+for:15:0 slep+in:23:0 sleping:-41:0 slept:-28:1 sliding:-13:0
sliding+scale:-13:0 slowly:-13:0 sluice:-22:0 smal:-35:0 smal~and:-17:0 some:32:0 someone+at:15:0
someone+had:-24:0 someone+is:51:49 someone+listen:-15:0 someone+said:-17:0 someone+talk:-14:0
someone+tel:18:0 someone~my:42:-15 something:22:-7 something+in:15:0 something~my:15:0
sometimes:43:-24 sometimes+i:29:-30 somewhere:-14:0 son:42:-48 sory+for:15:0 sory~and:-31:0
sory~everything:15:0 sound:-19:0 speak:-35:0 speak+up:-16:0 split:-15:0 spoken:-16:0 sponsor:-13:0
sponsorship:-13:0 spring:-21:0 staf:-55:0 standing:18:0 standing+on:23:0 start:-15:0
started:44:-44 statement:-21:0 station:-15:0 stayed:-16:0 stil:-47:0 stil+on:13:0 stod:31:0
stomach:-15:0 stoped:-24:0 stop~at:-28:0 stop~from:-14:0 straight:-17:0 strajk:-14:0 strange:20:0
stresed:-15:0 strike:-223:0 strike+day:-13:0 strike+pay:16:0 strikers:-36:0 strikes:-25:0
striking:-87:0 stroke:-15:0 strong:-13:0 struck:-25:0 student:22:58 such:-13:0 suicidal:84:-32
suicide:111:-87 sumer:-15:0 supervision:-20:0 supervisor:48:90 supervisor~my:19:0 suport:-20:0
sure:-21:0 suspension:20:0 switch:16:0 tablets:72:-42 take:23:-96 take+it:15:0 take+me:28:0
taken+for:-14:0 take~court:-16:0 take~my:22:0 talk:-46:0 talking+about:19:0 talks:-30:0 tea:-26:0
team:-83:0 tears:-35:0 tel+my:33:-10 tel+them:16:0 teling+me:18:0 tels:35:33 tels+me:20:0
tel~children:46:40 tel~i:19:0 ten:-43:0 tengo:24:0 tha:-20:0 than:52:-57 than+i:-21:0 thanks:-24:0
theatre:-24:0 them:-14:26 them+i:20:0 there+and:14:0 there+are:-21:0 there+for:-15:0
there+is:18:34 there+was:-39:0 theres:52:27 there~be:13:0 there~man:34:0 there~only:16:7
they+are:-26:0 they+can:-16:0 they+dont:17:0 they+let:-13:0 they+make:13:0 they+should:21:0
they+stop:-14:0 they+tok:17:24 they+would:16:-25 they~be:30:-48 they~dont:-14:0 they~i:-16:0
things:21:-2 things~my:15:0 think+about:53:-46 think+i:-16:0 think+my:43:45 thinking:76:-17
thinking+about:32:-16 third:-19:0 third+time:-17:0 this+anymore:29:-19 this+bot:-13:0
this+country:-15:0 this+is:31:6 this+job:-31:0 this+morning:38:-2 this+rota:-31:0 this+ward:-19:0
this+wekend:14:0 this+world:51:-48 this~and:29:5 this~is:-19:0 this~lol:-15:0 this~my:14:0
thought:60:-38 thought+about:30:-5 thoughts:64:-35 thre:-58:0 threatened:66:70 throat:30:0
time:-43:20 time+as:-13:0 time+i:31:0 times:-30:0 tire:14:0 tired:-19:-63 tired+and:30:0
today:26:-49 today+and:16:0 tok:50:42 tok+much:19:0 tok+overdose:47:25 tok~tablets:31:10
told:-14:78 told+my:22:0 told~he:47:52 told~her:22:8 told~i:-14:0 told~sister:17:0 tomorow:27:-27
tomorow~would:26:-25 tonight:84:-57 tonight+and:-17:0 top:28:-39 touched:54:80 trabaho:-13:0
tracks:25:0 train:36:-50 training:-54:0 treatment:-14:0 tried:21:-27 troley:-17:0 trouble:-21:0
trust:-33:0 tuesday:22:0 turn:-33:0 twelve:-26:0 twenty:-16:0 two:-87:0 two~and:-15:0 uncle:20:0
under:15:0 uniform:-26:0 union:-134:0 unit:-26:0 unpaid:-16:0 until:-13:26 until+i:47:26
until+my:-22:0 up+and:-33:0 up+my:13:0 up+tomorow:19:0 up~shift:17:0 us+if:14:0 us+in:56:53
used:-18:0 us~we:13:0 veux:62:-68 visa:-82:15 visitor:20:0 vivir:56:-46 vote:-41:0 voting:-23:0
voy:51:0 vreau:39:0 vreau+sa:39:0 wages:20:36 wages+and:20:0 wait:-14:0 waiting:-18:0
waiting+for:-24:0 wake:51:-38 wake+up:59:-30 wal:31:-22 wala:17:-32 wala+akong:-19:0 wala+na:24:0
walang:14:0 walk:-37:0 walk+out:-26:0 walked:-31:0 walked+out:-21:0 walking:21:0 walkout:-26:0
walks:-20:0 wan:33:-33 want+be:35:-21 want+die:75:11 want+end:13:0 want+her:-22:0 want+it:20:-15
want+jump:29:0 want+kil:18:12 want+know:-19:0 want+leave:-35:0 want+live:33:-6 want+make:-13:0
want+met:18:0 want+se:-21:0 want+send:18:0 want+someone:-15:0 want+stop:-19:0 want+work:-13:0
want~anymore:27:-2 want~back:-27:0 want~forever:35:-34 want~i:27:0 want~me:17:0 want~my:33:-7
want~myself:28:-35 want~up:22:0 want~ward:-14:0 want~what:-16:0 ward:-93:70 ward+and:25:0
ward~says:21:0 was+ful:-17:0 was+i:14:0 was+in:-38:0 was+left:-18:0 was+on:-25:0 was+one:-15:0
was+taken:-20:0 was+told:-15:0 wasnt:-21:0 was~and:-56:0 was~by:-16:0 was~for:-23:0 was~her:-16:0
was~his:-17:0 was~in:-46:0 was~on:-24:0 was~when:-18:0 water:13:0 way:55:-83 way+home:26:-21
way+i:-53:0 way+out:83:-11 ways:14:0 we+al:-16:0 we+are:-22:0 we+have:-19:0 we+lose:18:0
we+ned:-21:0 we+want:-17:0 we+wil:-26:0 wek:-63:0 wekend:22:12 weks+and:-15:0 wel:14:-33
went:-74:0 went+on:-14:0 were:-59:0 wetin+be:14:0 we~be:-17:0 we~out:-17:0 what+do:-14:0
what+hapens:-19:0 what+if:-33:0 what+im:13:0 what+is:-44:0 what+she:-45:0 what+wil:-17:0
whats~way:-15:0 what~do:15:0 what~hapen:-14:0 what~i:-39:0 what~said:-20:0 what~says:-23:0
what~wil:15:0 when+he:30:53 when+i:-18:-65 when+im:18:-33 when+it:17:0 when+they:-13:0
when~asked:23:0 when~came:-15:0 when~come:18:0 when~comes:23:0 when~get:15:0 when~go:13:0
when~is:28:0 when~saw:-15:0 when~went:-25:0 which:-22:0 while:-43:0 while~is:-17:0 who+can:-26:0
who+is:-20:0 who~and:17:0 who~him:28:0 who~me:13:0 why+i:13:0 why+was:14:0 wife:23:24
wife+is:-16:0 wife~children:-14:0 wil:16:21 wil+be:-15:-81 wil+do:44:37 wil+end:14:1 wil+find:20:0
wil+finish:28:-35 wil+hang:28:-26 wil+hapen:-14:0 wil+hurt:30:71 wil+i:-27:0 wil+im:-14:0
wil+kil:25:-16 wil+mis:14:0 wil+they:-35:0 wil~at:17:0 wil~be:19:0 wil~her:25:0 wil~him:-34:0
wil~it:20:25 wil~me:59:-27 wil~with:-16:0 winter:-20:0 wish:49:-68 wished:45:-10 with+her:-45:0
with+him:-31:0 with+knife:31:25 with+me:-16:0 with+my:-28:-22 with+no:-14:0 with+someone:-14:0
with+this:-13:0 with+us:-18:0 with+what:22:0 within:-14:0 without:14:31 without+me:36:-50
without+pain:23:-19 with~and:-21:0 with~he:-15:0 with~in:22:0 with~on:20:0 with~or:23:0
with~rota:-13:0 with~since:-21:0 witnes:-15:0 woke:23:0 woke+up:31:0 wont:90:-49 wont+be:58:-27
wont~it:35:0 word:-32:0 words:-18:0 work:-26:131 work+today:28:0 worked:-17:0 worker:-20:0
working:-28:0 workload:-17:0 works:-22:0 work~no:18:0 world:84:-29 worst:-19:0 would+be:108:-24
would+come:24:0 would+dont:-13:0 would+help:-22:0 would+kil:13:0 would+rather:26:-4
would~easier:22:-17 would~it:36:-9 would~me:13:0 write+my:23:0 wrong:-50:0 wrote:31:-6
wrote+in:14:0 year:-41:0 years:-45:0 years+and:-22:0 yes:-21:0 yesterday:-21:0 yet:-25:0
you+for:18:0 you+no:15:0 zindagi:48:-44
"""
