"""What words weigh in `safety_net`; written by `tests/safety_learn.py`, not by hand."""

BASE = (-27, -83)
WEIGHTS = """
2026:-11:0 5+days:-10:0 about:-55:-35 about+ending:18:25 about+my:-21:0 about+nurses:-11:0
about+visa:-10:0 about~it:18:25 abroad:-12:0 absence:-10:0 abusing:16:34 ab~nahi:24:-22
acomodation:-18:0 acount:-11:0 act:-11:0 action:-42:0 adult:-19:0 advice:-23:0 after+hearing:29:7
after+shift:28:34 after+strike:-13:0 after+tonight:14:-9 after~children:10:-19 after~i:26:-23
again:13:-64 against+me:16:0 agency+said:17:0 agency~my:22:26 ago:-11:0 ako:53:34 ako+ng:26:59
ako+sa:-11:0 akong:21:-24 al+my:41:2 alive:42:-56 alone:-25:0 alone+here:-12:0 alowed:-47:0
also:28:0 al~in:11:0 ami:75:-71 ana:31:0 anak:18:0 anak+ko:18:0 and+be:21:0 and+cant:26:0
and+dont:39:-3 and+family:-22:0 and+go:-10:0 and+her:24:59 and+i:16:99 and+im:31:6 and+it:11:0
and+my:14:12 and+on:20:0 and+put:11:0 and+she:17:0 and+strike:-11:0 and+tok:14:0 and+we:16:35
and~at:10:0 and~cant:31:65 and~children:31:15 and~come:14:-22 and~did:21:0 and~for:13:23
and~has:18:0 and~know:11:0 and~scared:16:16 and~shift:20:0 and~them:-11:0 and~us:14:0
and~want:-20:0 and~while:-10:0 and~work:17:13 ang:-40:-17 ang+trabaho:-12:0 angry+i:17:0
ang~ko:-11:0 ano:-10:0 another:-32:0 another+trust:-11:0 answer:-18:0 answering:10:0 answers:-15:0
anymore:54:-90 anyone+in:-13:0 anything:-11:0 anything+on:-11:0 apeal:-23:0 aplication:-10:0
aply:-28:0 apointment:-22:0 are+we:-19:0 are+you:-24:0 arested:-13:0 are~in:-14:0 are~my:-10:0
arms:22:-26 around:12:-9 as+wel:25:-21 asaulted:50:70 asawa:17:0 asawa+ko:17:0 ask:-38:0
asked:-24:0 asked+for:-11:0 asks:-10:0 at+home:-23:0 at+midnight:-17:0 at+night:19:0
at+picket:-17:0 at+work:37:7 atack:-15:0 atacking:44:62 at~i:12:0 aur:19:-18 aur+nahi:19:-18
award:-22:0 away+my:16:-9 away~things:17:15 ayaw:26:13 ayoko:44:-40 back:-39:24 back+pain:-19:0
back+work:-11:0 bad:-14:0 balot:-66:0 balot+is:-14:0 band:-45:0 band+4:-10:0 bank:-17:-16
bank+shifts:-20:0 bas:21:-24 bate:49:94 bathrom:23:-7 be+around:13:-9 be+beter:17:-14
be+easier:19:-16 be+in:14:0 beat:29:51 beaten:27:53 beating:22:30 beats:29:70 because:-40:13
before:-34:0 before+my:-12:0 before~shift:-12:0 being:56:78 ben:35:-31 beter:45:-25
beter+than:10:-13 beter+without:27:26 beter~i:10:-14 beter~me:20:-38 be~by:-26:0 be~tomorow:12:0
bina:26:0 blade:45:27 bma:-12:0 body:19:0 boking:-12:0 born:10:0 bos:-13:68 bos~me:21:0 bot:-39:0
bought:27:-31 boyfriend:65:117 break:-27:0 break+rom:-19:0 breathing:14:-7 bridge:41:-42
bring:12:29 bring+knife:21:29 british:-14:0 broke:14:45 broke+down:-16:0 broken:-50:0
brother:22:31 bukas:36:-39 bulying:-16:0 burn:13:0 but+i:-11:0 but+im:-27:0 but+my:18:0
by+agency:-23:0 bye:-30:0 cal:-22:0 caled:-35:0 can+come:-14:0 can+i:-167:0 can+im:-42:0
can+my:-32:0 can+they:-73:0 can+we:-24:0 cancel:18:13 cancel+my:22:13 cancel~visa:31:13 cant:68:-5
cant+do:13:-16 cant+get:15:0 cant+go:36:-4 cant+leave:35:32 cant+live:-15:0 cant+se:22:18
cant+take:16:0 canten:-20:0 cant~it:23:46 cant~on:12:-49 cant~this:16:-16 can~arested:-12:0
can~be:-14:0 can~claim:-10:0 can~late:-24:0 can~take:-15:0 can~this:19:0 can~with:-14:0
can~work:-13:0 care:21:38 care+home:33:53 carer:42:99 cares:-13:0 carpark:26:-6 cary+on:10:0
cat:20:-25 chahiye:11:-29 chahta:32:-49 chahta+hu:18:0 chahti:29:-28 chai:46:-43 change:-16:0
changing:15:0 changing+rom:17:0 charge:14:0 charge+nurse:17:0 chat:-19:0 chce:29:-44 check:-30:0
checked:21:0 chest:-15:0 children:85:31 children+i:13:11 children~being:15:24 children~im:10:-19
children~love:13:11 church:10:0 claim:13:0 claim+strike:33:0 closed:-30:0 cofe:10:0
coleague~going:10:14 come:23:25 come~this:-17:0 computer:-32:0 concern:-19:0 consultant:27:53
contact:-21:0 contract:-40:0 conversation:-27:0 cos:-11:0 counseling:-10:0 count:-16:0
country:-28:0 cover:-23:0 cry:-24:0 cry+after:-14:0 cut+my:10:22 data:-11:0 date:-11:0 dates:-18:0
dates+are:-16:0 daw:23:0 day:-53:-26 day+does:-16:0 day+for:-15:0 day+on:21:0 days:-57:0
day~my:-19:0 day~this:21:0 dead:32:-21 deal:-18:0 death:53:-53 debt:25:0 decided:17:-9
deduction:-18:0 dega:14:0 derogated:-30:0 derogation:-40:0 deserve:17:-28 dey:25:6 did+it:34:-55
die:113:-78 die+because:-13:0 die+while:-12:0 died:-50:-25 diference:-11:0 discrimination:-17:0
dispute:-13:0 dito:18:0 do+i:-102:0 do+it:43:21 do+new:-13:0 do+patients:-13:0 do+something:27:-32
do+they:-19:0 do+this:16:-16 do+you:-31:0 doctor:19:76 doctors:-19:0 doctor~me:26:0 does+my:-29:0
does~family:-16:0 does~take:18:0 doing:-13:0 domestic:-18:0 don+tire:11:-12 done:28:-4
done+with:25:15 dont:39:-87 dont+be:10:-9 dont+come:33:-9 dont+fel:20:-9 dont+have:-12:0
dont+know:-15:0 dont+se:30:-20 dont+trust:11:0 dont+want:-15:-17 dont~about:11:0 dont~back:29:1
dont~be:12:0 dont~live:18:-15 dont~me:12:0 dont~myself:17:-6 dont~up:18:-11 dor:35:99 down:17:80
do~anymore:16:-16 do~claim:33:0 do~die:-13:0 do~get:-20:0 do~have:-25:0 drive:24:-28 driving:11:0
drowning:-34:0 drowning+in:-34:0 during:-12:0 duty:-38:0 dying:41:-40 e+go:27:33 early:-11:0
easier:19:-16 easy:13:-11 email:-18:0 emails:-34:0 employer~my:16:17 enaku:62:-61 end:15:-53
end+it:34:-40 ending:40:-10 ending+it:31:-1 ending+my:10:-8 ending~al:18:25 ending~life:10:-8
ends:-29:0 ends+at:-19:0 end~life:17:-2 ene:62:127 english:-15:0 eniku:62:-61 enough~come:13:0
esr:-21:0 every:31:53 every+night:11:-5 every+time:23:12 everyday:24:-23 everyone:59:4
everyone+would:18:-16 everyone~be:18:-16 everything:33:-9 every~i:24:12 exempt:-12:0
exemption:-10:0 exist:35:-32 explain:-14:0 extension:-24:0 extra:-27:0 face:49:22 fal:-12:0
family:42:12 family+in:16:26 family+is:19:20 family~money:10:0 father:23:26 fault:15:0 fel:27:-57
fel+like:25:-3 fel+sad:-11:0 feling:19:-42 feling+low:-20:0 fel~and:-14:0 fel~i:13:32 fel~in:-12:0
fel~on:-25:0 fes:-11:0 fet:-18:0 fight:-14:0 final:20:0 find~in:11:0 fine:10:0 finish:27:-50
fired:-26:0 first:-15:0 flat:-10:0 flatmate+is:30:45 folowing:19:25 folowing+me:21:25
for+adult:-19:0 for+award:-22:0 for+everything:27:-31 for+fre:-12:0 for+god:14:-22 for+hca:-19:0
for+me:20:24 for+my:-22:0 for+nurses:-11:0 for+our:-15:0 for+overtime:-16:0 for+parking:-31:0
for+patients:-16:0 for+rota:-12:0 for+strike:-15:0 for+strikers:-10:0 for+striking:-21:0
for+visa:-26:0 for+voting:-23:0 force:-12:0 forced:12:0 forcing:15:0 forever:45:-56 forgive:14:-35
forgive+me:14:-35 form:-56:0 for~and:-14:0 for~days:-14:0 for~now:27:-39 for~pay:-25:0
for~visa:-11:0 fre:-27:0 friend+is:-20:0 friend+says:13:0 friends:-33:0 from+home:15:0
from+me:19:-22 from+my:-10:0 from~for:18:0 fun:-10:0 fund:-11:0 future:15:0 gap:-20:0 gayi:10:0
get:-15:-26 get+insurance:25:-46 gets:21:-20 get~and:20:0 get~every:13:0 get~if:11:0 give:-35:14
give+up:-17:0 giving:13:21 go+back:-17:0 go+for:10:0 go+home:15:21 go+my:-12:0 go+on:28:-34
god+take:24:-15 godbye:79:-54 godbye+my:21:-42 god~me:24:-15 going:94:3 going+do:18:-20
going+end:20:-26 going+home:-25:0 going+on:25:0 going~it:20:-26 going~myself:11:-14 gone:38:-45
got:-10:0 go~god:11:0 go~me:21:0 go~work:-10:0 grabed:45:46 guardian:-14:0 gun:24:31 gusto:68:6
gusto+ko:52:-53 gusto~na:29:-30 gusto~nang:23:-23 gutom:-14:0 gutom+na:-14:0 gutom~ako:-14:0
hai:57:-22 hair:24:0 half:-12:0 hand:11:0 handling:-11:0 hands:17:37 hand~my:12:0 hang:36:-45
hang+myself:14:-12 hapens:-21:0 hard:-24:0 harm:13:0 has+no:12:0 has+taken:22:0 has~herself:22:26
hate:-20:0 have+back:-19:0 have+ben:17:-12 have+decided:18:-9 have+left:11:0 have+my:-29:0
have+plan:11:0 have+run:24:28 have+taken:18:0 have~about:19:0 have~al:41:-35 have~and:10:0
have~day:31:0 have~here:12:-14 have~in:-14:0 have~note:15:0 have~out:22:28 have~question:-17:0
have~with:-28:0 having:19:-19 he+said:29:98 he+want:14:100 he+wil:48:84 head:-18:0 health:-34:0
hear:23:9 hearing:28:-30 help:-19:0 help+me:-10:0 helps:-10:0 her+children:19:32 her+in:19:0
her+up:19:0 here+anymore:26:-32 here+is:-24:0 herself:52:54 her~is:14:0 he~he:13:9 he~kil:10:8
he~me:61:114 he~my:13:0 high:-24:0 himself:47:68 him~he:35:56 hindi+na:16:0 hindi~ako:16:0
his+hands:27:37 hit:45:87 hit+me:21:41 hits:36:54 hold:-10:0 holding:47:-19 holding~in:41:-29
holiday:-10:0 home:41:73 home+ofice:-40:0 home~if:11:0 hon:16:-25 hospital:-35:-16
hospital+with:17:0 hot:11:0 hour:16:0 hours:-18:0 hour~and:21:0 house:64:81 house+and:14:32
housemate:26:58 how+do:-12:0 how+many:-11:0 how+much:-19:0 how~does:17:0 how~i:-11:0 how~is:-16:0
huelga:-19:0 hun:59:-55 hurt:35:53 hurt+my:21:14 husband:96:81 husband+is:15:31 husband~me:23:49
i+anymore:-14:0 i+aply:-17:0 i+ask:-10:0 i+asked:-11:0 i+bought:12:0 i+claim:23:0 i+cry:-14:0
i+dey:16:0 i+died:37:-25 i+do:-10:0 i+dont:21:-41 i+fel:-30:-13 i+give:-14:0 i+hate:-18:0
i+have:76:-169 i+hospital:-31:0 i+join:-11:0 i+kep:39:-32 i+know:17:30 i+leave:10:14 i+lost:-25:0
i+might:15:-25 i+mis:-11:0 i+must:17:0 i+nearly:-39:0 i+ned:-44:0 i+no:25:-26 i+pased:13:0
i+pray:21:-17 i+saw:20:0 i+say:-10:0 i+se:15:0 i+shouldnt:14:0 i+stop:24:-9 i+strike:-16:0
i+talk:20:0 i+tel:-12:0 i+think:54:13 i+tried:21:-27 i+understand:14:0 i+wan:31:-24 i+want:70:-67
i+went:15:0 i+wil:48:53 i+wish:57:-53 i+wont:48:-50 i+work:-27:0 i+would:27:-38 i+wrote:18:-57
idea:-18:0 if+i:26:-2 if+im:11:-28 if+its:10:0 if+they:10:-42 if~are:14:0 if~cant:-14:0
if~died:37:-25 if~dont:-16:19 if~is:-18:0 if~leave:18:14 if~mis:-10:0 if~stop:15:17
if~strike:-12:0 if~take:20:0 ilegal:-11:0 ilr:-18:0 im+about:-12:0 im+alowed:-15:0 im+angry:18:0
im+arested:-12:0 im+at:-16:0 im+being:26:0 im+cant:10:0 im+dead:21:-20 im+dont:12:-24
im+drowning:-22:0 im+going:59:-6 im+gone:29:-34 im+in:-21:0 im+late:-41:0 im+ok:-22:0 im+on:36:-48
im+pregnant:18:0 im+scared:19:12 im+sory:20:-59 im+stresed:-17:0 im+striking:-11:0
im+thinking:33:-46 im+tired:16:-36 im+woried:-11:0 imigration:-19:0 im~and:27:-36 im~at:-13:0
im~do:11:-25 im~go:13:21 im~i:42:20 im~in:10:-10 im~it:11:0 im~my:-22:0 im~nights:-15:0
im~nmc:-15:0 im~on:16:0 im~suicidal:27:-30 im~top:25:-35 im~with:10:0 in+bathrom:23:-7
in+canten:-15:0 in+carpark:19:27 in+emails:-17:0 in+house:21:4 in+kerala:11:0 in+lift:16:0
in+morning:11:0 in+sluice:-18:0 in+staf:27:0 in+this:-17:1 in+uk:13:0 india:-19:0 industrial:-29:0
industrial+action:-29:0 information:-13:0 insulin:12:-60 insulin+in:20:-26 insulin~my:20:-26
insurance:23:-46 insurance+and:21:0 international:-10:0 interview:-19:0 into:18:-20
investigation:26:0 in~and:27:13 in~but:21:0 in~country:-12:0 in~it:20:-18 in~rom:37:55
in~team:10:0 in~with:12:0 is+abusing:16:34 is+al:-17:0 is+at:-11:0 is+atacking:46:62
is+beating:22:30 is+being:35:47 is+beter:32:6 is+broken:-21:0 is+for:-11:0 is+going:11:72
is+holding:14:16 is+in:19:0 is+it:-81:0 is+man:24:61 is+my:-16:-47 is+near:-12:0 is+only:17:-13
is+over:15:0 is+pension:-19:0 is+sick:-42:0 is+striking:-16:0 is+talking:15:0 is+there:-97:0
is+this:-21:0 is+unpaid:-11:0 is~alowed:-12:0 is~any:-11:0 is~at:-11:0 is~but:-24:0 is~for:-35:0
is~from:-10:0 is~hope:29:-27 is~hospital:16:0 is~in:-33:0 is~law:-15:0 is~me:37:71 is~my:-17:0
is~no:-10:0 is~over:-12:0 is~way:10:0 is~we:-11:0 is~with:10:72 is~without:14:37 it+al:44:-7
it+alowed:-10:0 it+and:-15:0 it+but:16:0 it+in:10:0 it+is:10:-45 it+take:19:0 it+wil:43:-37
it+would:19:-21 its:30:-58 its+my:12:0 it~al:19:0 it~be:40:-42 it~is:21:0 it~it:20:0 it~me:-11:0
it~time:23:26 i~5:-23:0 i~about:16:-28 i~after:-14:0 i~agency:-17:0 i~al:14:0 i~alone:-11:0
i~and:22:-38 i~another:-17:0 i~as:13:0 i~at:28:-47 i~back:-23:0 i~be:19:-53 i~because:-15:0
i~ben:17:-12 i~by:-24:0 i~can:-18:0 i~day:-26:0 i~decided:18:-9 i~die:74:-74 i~do:33:-22
i~down:-17:0 i~end:21:-31 i~exist:23:-26 i~fel:20:-9 i~for:-17:0 i~go:27:-51 i~had:-13:0
i~hang:25:-49 i~have:-25:0 i~hear:10:0 i~him:26:17 i~home:12:-12 i~hurt:16:37 i~il:-10:0
i~im:21:-21 i~in:-23:13 i~is:-12:0 i~kil:13:10 i~know:-15:0 i~leave:-29:0 i~left:11:0 i~like:14:6
i~met:25:-2 i~my:-18:1 i~ned:10:0 i~nedlestick:-15:0 i~now:-15:0 i~out:22:10 i~plan:11:0
i~rather:17:-16 i~rope:37:-27 i~run:24:28 i~sad:-11:0 i~se:43:-31 i~send:-13:0 i~slep:-19:-12
i~stop:-20:0 i~strike:24:0 i~take:-11:0 i~this:-12:0 i~tomorow:11:0 i~two:-13:0 i~up:-11:0
i~wake:21:-12 i~want:-27:-30 i~when:-14:0 i~without:-10:0 jan:37:23 jana:17:0 jane:16:0
je+veux:24:-39 jena:26:-31 jena+nahi:15:-23 job:-54:0 job+on:-11:0 job~monday:-11:0 join:-41:0
joining:-16:0 jump:78:-4 juz:39:-31 kar:25:-40 karna:26:-24 karna+chahta:14:0 karna~hun:28:-24
karta:37:-59 ka~nahi:19:0 kep:25:-65 keping:15:0 keps:24:58 kept+my:13:0 kep~about:11:0
kep~me:19:0 khatam:20:-28 khudkushi:34:-36 kil:49:57 kil+for:-34:0 kil+me:61:43 kil+myself:47:-73
kiled:-30:0 kiler:-11:0 kiling:-32:0 kil~if:10:8 knife:74:79 know:10:-21 know+i:10:0 knows:16:0
know~i:11:-31 ko+ang:-13:0 ko+na:61:-74 ko+nang:23:-23 ko~ang:-11:0 ko~mamatay:15:-17
kung+wala:15:0 kya:-25:0 lady:18:0 lahat:10:0 last:50:-46 last+mesage:19:0 last+night:18:25
last+time:10:0 late:-18:9 law:-36:0 leaflet:-14:0 leaflet+for:-14:0 leave:-53:55 leave+house:15:14
leave+this:18:-27 leave~wil:10:0 leave~world:22:-27 leaving:-17:0 left:39:-49 legal:-25:0 let:29:8
let+me:21:36 leter:15:-31 let~leave:21:36 level:-10:0 life:122:-100 life+is:20:9 lifting:-26:0
lights:-20:0 like:51:-37 like+i:27:13 like+this:16:-32 line:-42:0 link:-30:0 list:-39:0
live:87:-34 live+anymore:18:8 live+on:-28:0 living:76:-46 living~this:22:-25 liya:14:0 loan:-10:0
lock:37:72 locked:24:25 locked~in:23:38 lok:24:0 lok+after:11:-19 lok+at:11:-33 loking:29:-32
lol:-148:0 long+does:18:0 long~it:18:0 lose:-20:0 lost:-30:0 lost+my:-16:0 lost~hope:10:0
love+them:13:11 low:-31:0 mabuhay:50:-45 made:17:-14 made~with:21:0 magpakamatay:50:13 mai:32:-29
main:85:-20 mainu:22:23 mainu~hai:22:23 make:37:-40 make+i:33:-34 make+it:22:-28 make+sure:10:0
makes:20:0 make~no:13:-15 malai:71:31 malai~man:42:-59 mamatay:15:-17 management:-18:0
manager:-57:87 manager+is:-34:0 manager+threatened:13:0 managers:-10:0 manager~at:-12:0
manager~my:33:0 mandatory:-19:0 mar:67:73 march:-13:0 marido:44:76 marido+me:44:76 maried:11:0
marna:51:-71 marna+hai:17:-31 mary:13:0 mas:15:0 matar:84:49 maternity:-12:0 matron:-20:0
may+i:-13:0 maybe:13:0 me+and:41:56 me+anything:-10:0 me+down:20:0 me+from:-21:0 me+her:14:14
me+here:22:-9 me+home:17:42 me+i:37:-5 me+if:-15:0 me+in:79:105 me+matar:44:18 me+nmc:14:0
me+on:-13:0 me+one:18:0 me+racist:-13:0 me+she:32:63 me+tonight:27:25 me+with:24:60 mean:-26:0
mein:26:-51 member:-29:0 members:-19:0 membership:-17:0 mera:13:82 mera+pati:27:68 mere:27:0
mesage:13:0 mesaged:12:66 met:20:-2 meting:-29:0 meu:43:69 me~children:12:12 me~for:-15:0
me~house:16:26 me~i:15:4 me~it:19:0 me~matar:40:31 me~night:12:0 me~on:-11:0 me~pension:-11:0
me~should:10:-9 me~tok:24:24 me~wil:27:-7 me~with:39:63 mga~ko:15:0 midnight:-17:0 might+as:26:-21
might~wel:26:-21 mised:-19:0 mised+my:-16:0 mising:-18:0 mnie:56:122 mo+fe:62:-61 mon:49:97
monday:-30:0 money:-27:0 money+home:-14:0 month:-11:0 months:-12:0 morning:15:-48 most:12:0
mother:45:-24 mother+in:15:-5 mourir:54:-49 move:-11:0 moved:-18:0 moving:-14:0 much:18:-60
much~do:15:0 much~for:-15:0 much~wil:11:0 mujhe:67:23 mujhe~hai:28:-3 mujhe~nahi:16:-26
mundo:29:-29 must:-25:0 must+i:-12:0 must+work:24:0 must~pay:25:0 my+agency:-13:0 my+arms:22:-26
my+back:-16:0 my+band:-14:0 my+bos:-29:0 my+boyfriend:24:33 my+brother:22:31 my+car:19:-36
my+cat:20:-25 my+children:55:-32 my+employer:11:41 my+ex:33:88 my+family:63:-5 my+final:20:0
my+head:-31:0 my+husband:79:111 my+if:-11:0 my+job:-14:0 my+last:41:-36 my+late:10:0
my+leave:-11:0 my+life:24:-61 my+mother:21:15 my+name:-12:0 my+neighbour:25:48 my+partner:22:22
my+pasport:44:64 my+pay:-22:0 my+payslip:-33:0 my+pin:-18:0 my+salary:20:13 my+shift:-44:0
my+sister:13:0 my+sufering:23:-28 my+supervisor:22:86 my+tablets:22:-36 my+time:11:0 my+uncle:12:0
my+uniform:-16:0 my+union:-19:0 my+wages:-10:0 my+wife:45:-6 myself:117:-169 my~after:10:-21
my~and:48:14 my~are:-14:0 my~day:19:0 my~did:13:0 my~died:-28:0 my~every:15:0 my~go:10:0
my~has:21:54 my~here:-22:0 my~husband:20:-30 my~if:18:0 my~in:25:12 my~is:-10:74 my~isnt:16:26
my~it:23:-66 my~know:10:0 my~nurse:19:0 my~said:30:67 my~sent:17:0 my~takes:22:42
my~threatened:25:28 my~was:-21:0 my~went:-12:0 my~who:-13:0 my~wil:37:24 na+ako:41:-101
na+akong:28:-24 na+mabuhay:30:-29 nahi:67:-84 name:-33:0 names:-20:0 nang:43:-43 na~ang:10:0
na~ko:30:-35 near:-18:0 nearly:-18:0 ned:-69:0 nedlestick:-15:0 neighbour:25:48 never+met:13:0
never+want:-25:0 never~up:20:-23 new:-46:0 ng~ko:44:118 nhs:-38:0 nie:14:-31 night:29:52
night+i:15:-16 night+shifts:-20:0 nights:-83:0 night~have:15:-16 njan:62:-61 nmc:17:-53
nmc+leter:21:-19 no+idea:-17:0 no+pay:12:0 no+quiero:37:-34 no+reason:15:-21 no+way:14:0
nobody:55:-108 nobody+cares:-13:0 nobody+wil:16:-11 nobody+would:48:-37 note:18:-46 nothing:25:-34
nothing+left:12:0 notice+if:16:0 no~and:12:0 no~for:24:-26 no~live:37:-24 number:-24:0
nurse+in:12:0 nurses:-68:0 nurse~my:13:0 nursing:-19:0 nursing+home:11:0 ocupational:-10:0
ocupational+health:-10:0 ofer:-20:0 ofice:-36:0 ofice~my:-17:0 oga~my:17:0 old:13:0 old~and:17:0
on+bridge:30:-6 on+friday:-11:0 on+monday:-11:0 on+my:-22:0 on+our:28:0 on+picket:-25:0
on+shift:16:-21 on+strike:-32:0 on+this:-26:0 on+ward:15:50 on+way:23:-33 one:-15:-60
one+reason:31:-20 only:21:-51 on~and:-26:0 on~day:-20:0 on~for:-14:0 on~is:-11:0 on~salary:-27:0
open:-11:0 or~it:-18:0 osce:-31:0 others:-10:0 our+ward:28:0 out+on:-14:0 outside:13:62
outside+hospital:12:0 outside~with:17:0 over+rota:-12:0 overdose:51:-21 overdose~i:23:16
overseas:-22:0 overtime:-47:0 overtime+is:-12:0 owner:23:35 pagod:11:-28 pagod+na:11:-28
pagod~ako:-20:0 paid:-18:0 papatayin:42:48 paper:-12:0 papers:10:0 paracetamol:27:-48
parking:-37:0 part:-47:0 part+my:-16:0 partner:21:22 pasaporte:57:114 pasport:103:179
pasport~i:13:0 patern:13:0 pati:27:68 patient+is:22:0 patients:-33:65 patients+die:-13:0
patients~because:-13:0 patients~hurt:-17:0 patient~me:26:29 pay:-54:39 pay+and:13:0 pay+for:-19:0
pay+if:20:0 pay+is:-17:0 pay+rise:-22:0 payments:-11:0 payrol:-52:0 payslip:-55:0 pay~and:26:0
pay~down:-10:0 pay~i:20:0 peace:29:-28 peaceful:29:0 pension:-49:0 people:-17:0 person:-28:0
phone:-21:53 picket:-122:0 picket+line:-23:0 picketing:-14:0 pickets:-10:0 picture:15:0 pils:74:73
pin:-23:0 plus:28:0 point:41:-25 point+living:20:12 poison:33:117 police:-19:0 police~picket:-10:0
policy:-25:0 poren:62:-61 porter:22:0 potasium:13:0 pray:18:-17 pregnant:14:0 printer:-20:0
private:-10:0 problem:-14:-12 proper:-15:0 protection:-13:0 protest:-17:0 put:29:69 put+his:48:78
put+me:-12:0 put~hands:27:37 que:18:0 quero:62:-61 question:-55:0 questions:-13:0 quick:22:0
quiero:69:-78 quit:-27:0 racism:-26:0 racist:-25:0 raha:-12:0 raise:-14:0 raise+concern:-12:0
raped:57:113 rates:-13:0 rather:17:-16 rcn:-23:0 read:-14:0 ready:31:-30 reason:30:-40
reasons:12:0 reception:16:0 redeployment:-12:0 refer:-11:0 refuse:-14:0 refused:-13:0
register:-22:0 relative:44:57 rent:-20:0 rep:-12:0 report:-36:0 reported+me:11:0 request:-32:0
resident:19:0 resigned:-16:0 rid:20:0 right:-54:0 right+now:-14:0 rights:-13:0 rise:-40:0
risk:-15:0 river:41:-42 rof:43:12 rope:37:-27 roster:-13:0 rota:-81:0 round:27:11 rubish:-31:0
rude:-19:0 rule:-32:0 rules:-15:0 run:19:34 run+out:21:28 sa+mga:15:0 sab:35:-49 sad:-31:0
sad+about:-19:0 said+godbye:28:11 said+he:55:111 said+my:12:0 said+she:15:0 said~in:13:0
said~wil:18:35 said~would:24:32 salary:-30:13 salary+and:14:0 same:-12:0 sarili:18:0 saturday:15:0
saturday+is:21:0 saw:17:0 saw+my:-11:0 say:-35:61 says:14:49 says+he:13:28 says+if:15:12
says+she:13:0 says~i:16:12 scale:-16:0 scared:14:12 schol:-21:0 se+myself:12:-10 se+you:-15:0
selfharm:55:-60 send+money:-16:0 sent+me:16:0 service:-18:0 setle:-29:0 setlement:-18:0
shame:20:-20 she+has:28:63 she+is:26:97 she+want:-16:0 she~it:-15:0 she~me:13:48 shift:-44:80
shift+is:-16:0 shift+patern:13:0 shifts:-48:0 shops:15:0 short:-10:0 should+i:-36:0 shouldnt:14:0
shouted:-15:0 shouted+at:-12:0 shouted~me:-12:0 show:-20:0 sick:-58:0 sie:51:-72 sign:-14:0
since~came:13:0 since~reported:13:0 slep:26:2 slep+and:13:-17 sliding:-16:0 sliding+scale:-16:0
sluice:-18:0 solve:22:0 someone:10:86 someone+is:35:44 someone~my:23:-37 sometimes:16:-20
sometimes+i:12:-16 son:20:-46 son~wil:30:-23 sory:37:14 space:-18:0 speak:-24:0 speak+up:-14:0
sponsor:-25:0 sponsored:-11:0 sponsorship:-11:0 stab:31:82 staf:-73:0 stafing:-11:0 standing:22:0
start:-10:0 stil:-20:0 stop+my:-12:0 strangle:21:77 stresed:-25:0 strike:-281:0 strike+day:-21:0
strike+days:-10:0 strike+pay:27:0 strikers:-53:0 strikes:-49:0 striking:-101:0 struck:-25:0
stupid:13:0 sufering:23:-28 suicidal:58:-32 suicide:102:-100 supervisor:19:86 supervisor~my:21:0
suport:-22:0 swap:-10:0 tablets:75:-23 take+it:12:0 take+me:22:-15 take+my:-12:0 take+part:-13:0
taken:24:51 taken+for:-17:0 takes:20:42 taking:-10:0 talk:-14:0 talking:12:0 talking+about:15:0
talks:-22:0 tax:-12:0 tea:-19:0 team:-41:0 tel+my:23:-16 teling:19:0 tel~children:13:11 tengo:28:0
than:39:-51 than+this:21:-20 thanks:-31:0 thanks+bye:-14:0 them:-18:28 there+any:-12:0
there+is:45:8 there+law:-13:0 theres:44:38 there~be:14:0 there~man:24:61 they+are:-21:0
they+broke:18:0 they+cut:-12:0 they+kep:-14:0 they+said:-12:0 they+take:-10:0 they+tok:15:22
they~be:13:0 they~get:20:0 they~i:-10:0 they~my:-10:0 they~this:-13:0 things:10:15 think:33:5
think+about:25:-28 think+my:24:35 thinking:91:-18 thinking+about:26:-20 this+anymore:16:-16
this+bot:-17:0 this+conversation:-21:0 this+country:-12:0 this+is:25:-24 this+job:-15:0
this+morning:13:-9 this+person:-17:0 this+place:-14:0 this+problem:-14:0 this+rota:-32:0
this+shame:20:-20 this+ward:-22:0 this+world:34:-41 this+year:-10:0 this~and:12:12 this~is:-29:0
this~lol:-14:0 this~my:15:0 thought:22:0 thoughts:47:-36 threatened:54:72 threatened+kil:23:29
threatened+me:23:24 threatened~me:23:29 time+i:24:12 time~for:12:0 tire:11:-12 tired:13:-42
today+and:21:0 tok:36:71 tok+my:13:24 tok+overdose:42:13 tok~for:-15:0 told:17:26 told+me:22:61
told+my:12:0 told~she:23:52 tomorow:10:-23 tomorow+is:-14:0 tomorow~my:-14:0 tomorow~would:23:-24
tonight:58:-55 topic:-22:0 touched:29:61 touched+my:33:61 trabaho:-19:0 train:28:-59
training:-79:0 traped:-18:0 traped+in:-18:0 tried:27:-18 trust:-54:0 tungkol:-10:0
tungkol+sa:-10:0 turn:-23:0 two:-28:0 two+years:-10:0 uncle:12:0 uniform:-26:0 union:-165:0
union+fes:-10:0 union+is:-13:0 unions:-15:0 unison:-15:0 unit:-19:0 unpaid:-20:0
unpaid+overtime:-11:0 unsafe:-11:0 until:27:40 until+i:29:40 up+my:11:0 up~shift:10:0 us+if:16:0
us+in:28:52 useles:-12:0 us~we:16:0 veux:52:-67 video:11:0 visa:-100:3 visa~by:-18:0 visit:-24:0
visitor:26:0 vivir:44:-46 vote:-59:0 voted:-14:0 voting:-30:0 voy:50:-74 vreau:32:-45
vreau+sa:32:-45 wages:11:32 wake:41:-31 wake+up:34:-25 wala:33:-37 wala+na:23:-27 walk:-20:0
walk+out:-19:0 wan:30:-36 want:30:28 want+be:17:-21 want+come:-16:0 want+die:69:-7 want+jump:11:13
want+kil:11:25 want+leave:-30:0 want+live:24:7 want+shift:-19:0 want+slep:-10:-21 want+stop:-27:0
want+work:-18:0 want~anymore:23:20 want~back:-16:0 want~forever:23:-34 want~i:17:33 want~my:43:-6
want~myself:25:-41 want~ward:-24:0 want~with:-10:0 ward:-67:107 was+rude:-17:0 wasnt:15:0
was~for:-18:0 way:75:-116 way+finish:-13:0 way+home:14:-27 way+out:49:-30 ways:20:0 we+are:-14:0
we+lost:-17:0 we+ned:-22:0 we+vote:-13:0 we+wil:-26:0 website:-14:0 wek:-12:0 wekend:18:43
wel:20:-21 welbeing:-10:0 went:-19:0 went+down:-10:0 we~out:-17:0 what+do:-23:0 what+does:-19:0
what+hapens:-20:0 what+if:-45:0 what+is:-72:-59 what+time:-12:0 whats:-13:-20 whats~way:-21:0
what~do:13:0 what~for:-12:0 what~i:-52:0 what~is:-14:0 what~it:-12:0 what~my:-19:0 when+do:-14:0
when+i:-12:-80 when+is:-12:0 when~aply:-14:0 when~are:-16:0 when~come:11:0 when~go:10:0
when~gone:15:-15 where:-15:8 where+do:-10:0 which:-31:0 which~is:-10:0 while:-19:0 while~is:-10:0
who+can:-30:0 who+do:-23:0 who+is:-29:0 who+wil:-14:0 whole:24:0 who~i:-24:0 wife:41:-6
wife+on:12:0 wife~i:11:0 wil+be:-13:-69 wil+do:25:53 wil+end:10:0 wil+find:10:0 wil+hang:22:-33
wil+hurt:19:70 wil+i:-31:0 wil+im:-21:0 wil+kil:20:-48 wil+send:19:0 wil+take:-23:0 wil+they:-28:0
wil~be:10:-39 wil~get:-10:0 wil~her:32:55 wil~himself:19:30 wil~me:58:-23 wil~my:-10:45
wil~out:-14:0 wish:66:-63 wish+im:22:-21 wish~dead:21:-16 wish~never:26:-24 with+agency:-17:0
with+her:-14:0 with+knife:29:27 with+me:-22:0 with+no:10:0 with+one:-17:0 with+payrol:-15:0
with+their:10:0 with+this:-12:0 without:32:-8 without+me:31:-56 without+pain:16:-14
without+pay:-11:0 without~for:-10:0 with~at:11:0 with~in:16:0 with~nobody:13:0 with~on:26:0
woke:13:0 woke+up:13:0 wont:84:-47 wont+be:40:-31 wont+give:17:25 word:-12:0 woried+about:-10:0
work:-27:120 work+in:-10:0 work+today:23:0 work+tomorow:14:0 worked:-12:0 worker:-13:0
workers:-14:0 working:-28:0 work~no:15:0 world:48:-64 would+be:63:-63 would+kil:11:32
would+rather:17:-16 would~easier:19:-16 write:-30:0 wrote:24:-18 year:-25:0 years:-24:0
years~and:-10:0 yes:-21:0 yesterday:-31:0 you+are:-14:0 you+for:13:0 you+no:13:0 you~al:-17:0
you~quiero:36:-30 zabije:51:25 zindagi:40:-41 zyc:39:-31
"""
