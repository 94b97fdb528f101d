"""What words weigh in `safety_net`; `tests/safety_learn.py` writes it."""

BASE = (-46, -84)
WEIGHTS = """
about:-51:-34 about+ending:20:24 about+my:-21:0 about+striking:-13:0 about~it:20:24 abusing:17:38
ab~nahi:33:-30 acomodation:-14:0 action:-39:0 adult:-17:0 advice:-21:0 after:17:-29
after+hearing:30:5 after+shift:22:32 after+strike:-14:0 after+tonight:16:-8 after~i:26:-22
again:20:-43 against+me:17:0 agency+said:16:0 agency~my:25:26 ako:36:20 ako+ng:24:61 ako+sa:-25:0
akong:21:-23 al+my:53:-29 alive:56:-37 alone:-24:0 alowed:-44:0 also:23:0 always:17:3 al~in:14:0
ami:78:-68 ana:28:0 anak:23:0 anak+ko:23:0 and+be:29:-24 and+cant:24:0 and+dont:34:-5
and+family:-17:0 and+her:23:57 and+i:32:96 and+im:24:4 and+it:15:0 and+my:18:11 and+on:20:0
and+tok:13:0 and+we:18:32 and~cant:31:60 and~children:36:16 and~come:13:-21 and~did:21:0
and~has:18:0 and~know:18:0 and~me:18:25 and~scared:17:15 and~shift:20:0 and~us:15:0 and~want:-15:0
and~work:16:14 ang:-35:-17 angry+i:17:0 ano:-14:0 another:-27:0 another+trust:-13:0 answer:-21:0
answers:-14:0 anymore:26:-79 apeal:-21:0 aply:-25:0 apointment:-19:0 are+my:-13:0 are+we:-18:0
are+you:-22:0 are~in:-13:0 arms:26:-23 as+i:20:0 as+nurse:13:0 as+wel:27:-20 asaulted:50:66
asawa:20:0 asawa+ko:20:0 ask:-34:0 asked:-31:0 as~and:16:0 at+gate:-17:0 at+home:-52:0
at+midnight:-15:0 at+night:30:49 at+picket:-15:0 at+work:38:8 atack:-16:0 atacking:46:63
at~and:19:5 aur:19:-17 aur+nahi:20:-17 award:-19:0 away+my:19:-9 away~things:19:16 ayaw:28:12
ayoko:46:-39 back+pain:-18:0 balot:-62:0 band:-42:0 bang:-13:0 bank:-16:-9 bank+shifts:-17:0
bas:19:-19 bate:51:91 bathrom:23:-7 be+alive:26:15 be+beter:18:-11 be+easier:19:-15 beat:32:51
beaten:29:51 beating:25:27 beats:32:74 because:-33:23 before:-31:0 being:52:74 ben:39:-33
beter:45:-31 beter+without:29:28 beter~i:14:-13 beter~me:26:-47 be~by:-27:0 be~me:34:-47 bina:27:0
blade:47:33 blod:-13:0 bma:-15:0 body:34:-47 born:17:-25 bos~me:21:0 bot:-37:0 bought:29:-30
boyfriend:69:114 break:-24:0 break+rom:-16:0 breathing:17:-7 bridge:47:-40 bring:16:28
bring+knife:25:28 british:-17:0 broke:17:43 broke+down:-15:0 broken:-56:0 brother:22:37
bruises:30:60 bukas:41:-37 bulied:-16:0 bulying:-17:0 burn:22:0 but+im:-23:0 but+my:16:0
by+agency:-19:0 bye:-26:0 cal:-21:0 caled:-32:0 can+come:-14:0 can+i:-160:0 can+im:-40:0
can+my:-41:0 can+they:-70:0 can+we:-17:0 can+you:-16:0 cancel+my:14:13 cancel~visa:30:13
cant:63:-15 cant+do:13:-15 cant+find:13:-4 cant+go:40:-3 cant+leave:32:31 cant+live:-18:-44
cant+se:21:18 cant+take:18:0 canten:-18:0 cant~it:28:51 cant~this:20:-15 can~be:-13:0
can~kil:-29:0 can~late:-24:0 can~take:-16:0 can~this:25:0 can~with:-13:0 care:19:28
care+home:39:52 carer:44:87 carpark:26:-4 cat:23:-25 chahiye:13:-27 chahta:33:-48 chahta+hu:19:0
chahti:30:-27 chai:48:-41 change:-19:0 changing:15:0 changing+rom:16:0 charge+nurse:14:0
chat:-23:0 chce:17:-42 chce+mi:-21:0 chce~sie:-21:0 check:-30:0 checked:22:0 chest:-13:0
children:72:41 children+i:14:14 children~being:17:20 children~love:14:14 church:13:0
claim+strike:31:0 claim~pay:31:0 closed:-27:0 cofe:15:0 coleague~going:13:14 come:33:38
come+back:17:22 come~this:-16:0 computer:-28:0 concern:-17:0 consultant:34:62 consultant~me:19:29
contact:-21:0 contract:-36:0 conversation:-24:0 cos:-17:0 count:-14:0 country:-25:0 cover:-21:0
cry:-24:0 cry+after:-13:0 cuting:24:4 date:-13:0 dates:-16:0 dates+are:-14:0 daw:26:0 day:-47:-25
day+does:-16:0 day+for:-13:0 day+on:22:0 days:-46:0 day~my:-18:0 day~this:23:0 deal:-26:0
debt:24:0 decided:18:-9 deduction:-22:0 dega:15:0 delays:-16:0 derogated:-31:0 derogation:-36:0
deserve:20:-21 dey:15:4 did+it:34:-45 die:121:-82 die+because:-13:0 die+while:-16:0 died:-42:-23
diference:-14:0 discrimination:-15:0 dispute:-21:0 dito:22:0 do+and:13:-24 do+i:-82:-24 do+it:55:1
do+patients:-13:0 do+something:26:-31 do+they:-34:0 do+this:20:-15 do+you:-28:0 doctor:15:72
doctors:-18:0 doctor~me:27:0 does+my:-28:0 does~family:-16:0 does~take:17:0 domestic:-15:0
done:49:-20 done+with:23:17 dont:14:-90 dont+come:32:-12 dont+fel:23:-9 dont+know:-24:0
dont+se:32:-17 dont+trained:-14:0 dont+trust:13:0 dont~about:15:0 dont~back:28:-1 dont~be:15:0
dont~live:22:-12 dont~me:13:0 dont~myself:18:-5 dont~up:21:-10 dor:44:111 down:22:79
do~anymore:20:-15 do~claim:32:0 do~die:-13:0 do~get:-22:0 do~have:-24:0 do~write:27:0 drive:36:-30
drowning:-30:0 drowning+in:-30:0 during:-13:0 duty:-58:0 dying:49:-37 e+go:31:34 easier:19:-15
email:-17:0 emails:-32:0 employer~my:16:16 enaku:64:-58 end:31:-56 end+it:43:-37 ending:44:-9
ending+it:34:-1 ending~al:20:24 ends:-25:0 ends+at:-16:0 end~life:20:-3 ene:64:123 english:-14:0
eniku:64:-58 enough:14:-28 enough~come:14:0 esr:-27:0 every:25:54 every+night:13:-5
every+time:25:11 everyday:23:-23 everyone:61:2 everyone+would:19:-16 everyone~be:19:-16
everything:34:-10 every~i:26:11 exist:43:-31 extension:-25:0 extra:-25:0 face:47:15 failure:14:0
fal:-17:0 family:44:8 family+in:15:26 family+is:19:18 father:27:25 fault:16:0 fel:30:-61
fel+like:13:-1 feling:22:-41 feling+low:-20:0 fel~i:19:30 fel~on:-23:0 fet:-16:0 fight:-13:0
final:22:0 find~in:14:0 finish:33:-49 fired:-24:0 first:-17:0 flatmate:-26:43 flatmate+is:35:43
folowing:21:24 folowing+me:22:24 for+adult:-17:0 for+award:-18:0 for+children:-16:0
for+everything:27:-32 for+god:20:-24 for+hca:-17:0 for+me:26:18 for+my:-30:0 for+our:-14:0
for+overtime:-15:0 for+parking:-28:0 for+patients:-14:0 for+strike:-14:0 for+striking:-19:0
for+this:-15:0 for+visa:-23:0 for+voting:-20:0 forcing:15:0 forever:51:-54 forgive:21:-32
forgive+me:21:-32 form:-59:0 for~and:-13:0 for~im:13:0 for~now:28:-37 for~pay:-22:0
friend+is:-16:0 friend+says:22:0 friend+tok:22:36 friends:-60:0 from+home:17:0 from+me:22:-22
from~for:19:0 future:17:0 gap:-17:0 gate:-19:0 get+home:14:0 get+insurance:22:-37 gets:15:-21
get~and:16:0 get~every:15:0 give:-37:13 give+up:-16:0 giving:16:23 go+home:14:22 go+on:34:-30
god+take:24:-12 godbye:84:-52 godbye+my:24:-41 god~me:24:-12 goes:28:-31 going:50:2
going+do:24:-18 going+end:24:-25 going+home:-24:0 going+on:29:0 going~it:24:-25
going~myself:17:-13 gone:37:-43 go~me:24:0 grabed:44:45 guardian:-13:0 gun:26:31 gusto:72:6
gusto+ko:55:-51 gusto~na:30:-28 gusto~nang:25:-23 gutom:-15:0 gutom+na:-15:0 gutom~ako:-15:0
hai:44:-19 hair:25:0 half:-14:0 hands:17:33 hang:41:-44 hang+myself:17:-12 hapens:-17:0 hard:-38:0
has+taken:23:0 has~herself:22:28 hate:-18:0 have+back:-17:0 have+ben:23:-17 have+decided:18:-9
have+my:-27:0 have+plan:15:0 have+run:27:30 have+taken:23:0 have~about:19:0 have~al:50:-33
have~and:15:0 have~day:37:0 have~note:20:0 have~out:25:30 have~question:-13:0 have~with:-69:0
having:20:-18 he+said:30:97 he+want:17:95 he+wil:64:95 head:-15:0 health:-35:0 hear:23:7
hearing:28:-20 help:-19:0 her+children:23:33 her+in:18:0 her+up:20:0 here+anymore:32:-30
here+is:-26:0 herself:59:53 he~he:15:12 he~me:65:110 he~my:13:0 high:-28:0 himself:48:59
him~he:40:55 hindi+na:20:0 hindi~ako:20:0 his+hands:27:33 history:-17:0 hit:35:87 hit+me:24:39
hits:40:57 holding:42:-13 holding~in:34:-24 holiday:-18:0 home:24:76 home+ofice:-24:0 hon:18:-23
hospital:-32:-16 hospital+with:17:0 hot:13:0 hour:17:0 hours:-20:0 hour~and:21:0 house:62:80
house+and:14:31 housemate:27:56 how+many:-14:0 how~does:16:0 how~i:-13:0 how~is:-15:0 huelga:-21:0
hun:61:-53 hurt:39:48 hurt+my:18:15 husband:93:68 husband+is:13:36 husband~me:26:56
i+anymore:-39:0 i+aply:-15:0 i+asked:-21:0 i+bought:13:0 i+claim:20:0 i+could:26:27 i+cry:-14:0
i+dey:18:0 i+died:37:-23 i+dont:35:-49 i+fel:-31:-21 i+give:-15:0 i+hate:-16:0 i+have:37:-168
i+hospital:-25:0 i+join:-15:0 i+kep:48:-37 i+know:22:35 i+lost:-24:0 i+might:17:-22 i+mis:-25:0
i+must:24:8 i+nearly:-36:0 i+ned:-42:0 i+no:21:-26 i+pased:13:0 i+pray:21:-16 i+saw:18:0
i+say:-14:0 i+se:17:0 i+shouldnt:16:0 i+stop:27:-8 i+strike:-15:0 i+talk:23:0 i+think:56:9
i+tok:16:-67 i+tried:22:-27 i+understand:13:0 i+wan:31:-23 i+want:34:-64 i+went:15:0 i+wil:41:52
i+wish:59:-50 i+wont:53:-53 i+work:-25:0 i+would:32:-34 i+write:25:0 i+wrote:21:-53 idea:-16:0
if+i:30:-10 if~are:16:0 if~died:37:-23 if~dont:-13:17 if~is:-21:0 if~leave:17:11 if~stop:19:17
if~take:17:0 ilr:-16:0 im+alowed:-14:0 im+at:-15:0 im+being:28:0 im+cant:13:0 im+dead:26:-20
im+drowning:-20:0 im+gone:33:-34 im+in:-20:0 im+late:-39:0 im+ok:-19:0 im+on:40:-46 im+out:-17:0
im+pregnant:16:0 im+scared:21:10 im+sory:21:-56 im+stresed:-15:0 im+thinking:35:-44
im+tired:19:-36 imigration:-17:0 im~and:26:-34 im~as:14:0 im~do:18:-23 im~go:16:22 im~i:44:21
im~leave:13:0 im~nights:-14:0 im~on:18:0 im~suicidal:28:-28 im~top:27:-33 im~trained:-14:0
in+bathrom:23:-7 in+canten:-13:0 in+carpark:16:26 in+emails:-15:0 in+his:23:22 in+house:26:5
in+lift:18:0 in+morning:14:0 in+my:16:-5 in+ofice:15:0 in+sluice:-16:0 in+staf:21:0 in+talks:-15:0
in+this:-16:1 india:-17:0 industrial:-26:0 industrial+action:-26:0 information:-18:0
insulin:15:-56 insulin+in:21:-27 insulin~my:21:-27 insurance:20:-37 insurance+and:18:0
interview:-17:0 into:18:-12 investigation:32:-24 in~and:33:16 in~but:18:0 in~it:19:-19
in~rom:52:69 is+abusing:17:38 is+al:-15:0 is+atacking:47:63 is+beating:25:27 is+being:34:44
is+beter:36:6 is+broken:-32:0 is+done:20:24 is+going:17:71 is+holding:16:15 is+in:17:0 is+it:-75:0
is+man:26:61 is+my:-13:-46 is+over:13:0 is+pension:-17:0 is+point:13:0 is+sick:-38:0
is+striking:-13:0 is+talking:17:0 is+there:-98:0 is+this:-19:0 is~and:21:63 is~but:-20:0
is~for:-32:0 is~hope:34:-25 is~hospital:17:0 is~in:-29:0 is~law:-13:0 is~me:37:69 is~my:-16:0
is~without:14:36 it+al:52:-6 it+and:-13:0 it+but:19:0 it+is:15:-40 it+take:18:0 it+wil:45:-38
it+would:19:-20 its:48:-70 it~al:20:0 it~be:42:-42 it~is:23:0 it~it:20:0 it~me:-14:0 it~time:24:26
i~5:-20:0 i~about:16:-27 i~after:-14:0 i~agency:-16:0 i~al:15:0 i~and:22:-38 i~another:-13:0
i~as:33:-32 i~at:30:-44 i~back:-21:0 i~be:32:-56 i~because:-14:0 i~ben:23:-17 i~by:-19:0
i~day:-22:0 i~decided:18:-9 i~die:86:-79 i~do:43:-34 i~down:-16:0 i~drive:19:-21 i~end:36:-35
i~exist:24:-25 i~fel:23:-9 i~for:-16:0 i~go:32:-46 i~hang:27:-46 i~have:-22:0 i~him:32:22
i~hurt:24:34 i~im:22:-19 i~in:-21:13 i~kil:26:9 i~know:-29:0 i~leave:-21:0 i~live:-32:0
i~loking:15:0 i~met:33:-2 i~nedlestick:-16:0 i~on:16:0 i~out:27:9 i~plan:15:0 i~put:15:11
i~rather:18:-14 i~rope:44:-26 i~run:37:18 i~se:45:-28 i~slep:-14:-11 i~stop:-14:0 i~strike:24:0
i~two:-15:0 i~wake:23:-11 i~want:-13:-28 jan:39:24 jana:18:0 jane:17:0 jena:27:-29
jena+nahi:16:-21 job:-46:0 join:-43:0 joining:-15:0 jump:84:0 juz:57:-32 kar:28:-39 karna:27:-23
karna+chahta:15:0 karna~hun:29:-23 karta:40:-56 ka~nahi:15:0 kep:34:-67 keping:16:0 keps:21:51
kept+my:15:0 kep~me:19:0 khatam:21:-27 khudkushi:36:-35 kil:21:55 kil+for:-29:0 kil+me:69:47
kil+myself:58:-71 kiled:-25:0 kiling:-29:0 knife:76:74 knows:15:0 know~asked:-13:0 know~i:13:-21
ko+na:60:-71 ko+nang:25:-23 ko~mamatay:16:-14 kung+wala:17:0 kya:-41:0 lady:13:0 last:38:-46
last+mesage:20:0 last+night:15:23 law:-32:0 leave:-42:49 leave+house:14:14 leave+this:24:-26
leave~world:29:-26 leaving:-16:0 left:50:-51 left+for:22:-20 legal:-23:0 let:32:6 let+me:22:33
let~leave:22:33 life:125:-100 life+is:31:-3 lifting:-24:0 lights:-22:0 like:30:-32 like+i:35:11
like+this:20:-31 line:-38:0 link:-26:0 list:-37:0 live:94:-52 live+anymore:25:10 live+on:-50:0
living:84:-44 living~this:23:-24 liya:16:0 loan:-13:0 lock:35:60 locked:25:24 locked~in:23:39
lok:24:2 loking:44:-36 loks:-36:0 lol:-132:0 long+does:17:0 long~i:19:0 long~it:18:0 lose:-23:0
lost:-20:0 lost+my:-15:0 lost~hope:17:0 love+them:14:14 low:-30:0 mabuhay:54:-43 made:13:-12
made~with:23:0 magpakamatay:52:13 magsumbong:-13:0 mai:40:-28 main:81:-19 mainu:24:22
mainu~hai:24:22 mais:37:-31 make:28:-35 make+i:36:-35 make+it:25:-28 makes:19:0 make~life:-15:0
make~no:14:-14 malai:74:30 malai~man:44:-56 mamatay:38:-42 management:-16:0 manager:-56:86
manager+is:-33:0 manager+ko:-14:0 manager+threatened:14:0 manager~my:32:0 mandatory:-17:0
mar:72:70 marido:46:74 marido+me:46:74 maried:15:0 marna:54:-68 marna+hai:19:-30 mary:14:0
mas:17:0 matar:87:48 match:-13:0 matron:-13:0 maybe:17:0 me+again:20:4 me+and:28:45 me+down:17:0
me+from:-21:0 me+her:16:15 me+here:23:-8 me+home:15:40 me+i:47:-24 me+if:-13:0 me+in:73:95
me+matar:46:18 me+nmc:14:0 me+one:19:0 me+she:29:57 me+tonight:32:26 me+with:25:58 mean:-23:0
mein:24:-45 member:-32:0 members:-18:0 membership:-16:0 mera:21:80 mera+pati:29:67 mere:28:0
mesage:15:0 mesaged:15:66 met:28:-2 meting:-25:0 meu:44:68 me~children:15:14 me~for:-19:0
me~house:17:28 me~i:19:21 me~it:19:0 me~matar:41:30 me~night:13:0 me~tok:23:20 me~what:13:0
me~wil:34:-24 me~with:39:60 mga:15:0 mga~ko:21:0 mi+sie:-21:0 midnight:-15:0 might+as:28:-20
might~wel:28:-20 mised:-18:0 mised+my:-15:0 mising:-16:0 mnie:58:119 mo+fe:64:-58 mon:53:93
monday:-23:0 money:-27:7 money+home:-17:0 morning:20:-48 mother:36:-29 mother+in:22:-5
mourir:62:-47 moved:-16:0 moving:-13:0 much:28:-59 much~do:18:0 much~for:-15:0 mujhe:70:17
mujhe~hai:26:-1 mujhe~nahi:17:-24 mundo:30:-29 must:-15:8 must+work:22:0 must~pay:23:0
my+arms:26:-23 my+back:-17:0 my+band:-13:0 my+body:47:-47 my+bos:-26:0 my+boyfriend:24:31
my+brother:22:37 my+car:21:-30 my+cat:23:-25 my+children:39:-32 my+employer:14:40 my+ex:30:87
my+family:60:-9 my+final:22:0 my+flatmate:-26:43 my+head:-29:0 my+heart:-15:0 my+husband:76:91
my+job:-14:0 my+last:45:-36 my+late:15:0 my+leave:-14:0 my+life:24:-57 my+manager:13:80
my+mother:15:19 my+name:-13:0 my+neighbour:27:44 my+nmc:-14:0 my+partner:38:47 my+pasport:47:62
my+payslip:-31:0 my+pin:-22:0 my+romate:17:0 my+salary:24:14 my+shift:-38:0 my+sister:15:0
my+sponsorship:-13:0 my+student:22:30 my+sufering:26:-27 my+supervisor:22:87 my+tablets:26:-28
my+uncle:16:0 my+uniform:-14:0 my+union:-17:0 my+wife:46:-6 myself:133:-166 my~about:-18:0
my~and:41:15 my~at:22:31 my~day:21:0 my~died:-25:0 my~every:17:0 my~goes:32:-31 my~has:14:55
my~here:-19:0 my~husband:25:-22 my~if:21:0 my~in:26:11 my~isnt:15:25 my~it:25:-60 my~know:13:0
my~nurse:29:49 my~said:28:62 my~says:16:24 my~sent:16:0 my~takes:23:48 my~threatened:26:28
my~tok:22:36 my~was:-24:0 my~went:-15:0 my~what:-16:0 my~who:-17:0 my~wil:37:21 na+ako:37:-89
na+akong:31:-23 na+mabuhay:31:-28 nahi:69:-88 nahi+rehna:22:-23 name:-31:0 names:-23:0 nang:43:-42
nao:37:-31 nao~mais:37:-31 na~ko:32:-34 na~sa:-22:0 near:-16:0 nearly:-15:0 ned:-64:0
nedlestick:-16:0 neighbour:27:44 never:17:-2 never+met:16:0 never+want:-23:0 never~up:22:-24
new:-46:0 next+dor:19:27 ngayon:20:0 ng~ko:46:118 nhs:-39:0 nie+chce:-21:0 nie~mi:-21:0
nigeria:25:0 night:34:54 night+and:17:21 night+i:21:-15 night+shifts:-20:0 nights:-71:0
night~have:21:-15 njan:64:-58 nmc:13:-49 nmc+leter:18:-17 no+hope:-17:-25 no+idea:-15:0
no+pay:13:0 no+quiero:39:-33 no+reason:18:-19 no+way:15:0 nobody:51:-116 nobody+wil:20:-11
nobody+would:49:-35 note:17:-40 nothing:35:-35 notice+if:16:0 no~and:13:0 no~for:35:-36
no~live:49:-23 number:-24:0 nurse+and:14:0 nurses:-63:0 nursing:-14:0 ocupational:-14:0
ocupational+health:-13:0 ofer:-17:0 ofice:-15:0 oga~my:20:0 old:13:0 old~and:17:0 on+bridge:32:-5
on+my:-25:0 on+our:27:0 on+picket:-27:0 on+shift:17:-18 on+strike:-31:0 on+this:-44:0
on+ward:16:49 on+way:19:-31 one+reason:31:-21 only:25:-55 on~and:-28:0 on~day:-18:0 on~for:-13:0
on~salary:-49:0 or~it:-16:0 osce:-67:0 our+ward:27:0 our~and:18:37 outside~with:17:0
overdose:62:-17 overdose~i:32:17 overseas:-20:0 overtime:-42:0 owner:27:34 pagod~ako:-38:0
paid:-16:0 pain:17:-41 papatayin:46:48 papers:13:0 paracetamol:34:-45 parking:-34:0 part:-46:0
part+my:-15:0 partner:37:47 partner~me:33:43 pasaporte:59:111 pasport:85:180 pasport~i:15:0
patern:19:0 pati:29:67 patient+is:22:0 patients:-33:59 patients+die:-13:0 patients~because:-13:0
patients~hurt:-15:0 patient~me:25:25 pay:-47:41 pay+and:15:0 pay+for:-19:0 pay+if:17:0
pay+rise:-20:0 payrol:-48:0 payslip:-51:0 pay~and:24:0 pay~i:17:0 peace:30:-28 peaceful:34:0
pension:-45:0 people:-15:0 person:-27:0 phone:-18:46 picket:-119:0 picket+line:-21:0
picketing:-13:0 pils:76:73 pin:-25:0 plus:32:0 point:34:-22 point+living:22:12 poison:40:111
police:-17:0 policy:-20:0 poren:64:-58 porter:23:0 pray:13:-16 presure:-13:0 printer:-18:0
problem:-13:-12 proper:-14:0 protection:-17:0 protest:-15:0 punched:32:46 punched+me:32:46
put:37:92 put+his:47:67 put+me:-22:0 put~hands:27:33 que:19:0 quero:50:-45 question:-46:0
questions:-15:0 quick:24:0 quiero:71:-75 quit:-62:0 racism:-24:0 racist:-23:0 raha:-15:0
raise:-13:0 raped:60:110 rather:18:-14 rcn:-24:0 read:-13:0 ready:37:-28 reason:40:-20
reasons:14:0 reception:17:0 refer:-14:0 refuse:-13:0 register:-19:0 rehna:22:-23 relative:55:69
renewal:-16:0 rent:-18:0 report:-32:0 request:-40:0 resident:22:0 resigned:-14:0 revenge:13:0
rid:17:0 right:-89:0 rights:-17:0 rise:-36:0 risk:-15:0 river:46:-40 rof:46:12 rom:13:69
romate:17:0 rope:44:-26 rota:-73:0 round:29:9 row:-13:0 rubish:-65:0 rude:-16:0 rule:-29:0
rules:-14:0 run:25:24 run+out:25:30 sa+mga:21:0 sab:37:-47 sad:-26:0 sad+about:-15:0
said+godbye:30:10 said+he:56:114 said+she:27:41 said~wil:17:36 said~would:29:25 salary:-43:14
salary+and:15:0 same:-15:0 sarili:19:0 saturday:17:0 saturday+is:23:0 say:-28:50 says:17:46
says+he:15:25 says+if:15:11 says+she:21:0 says~i:15:11 scale:-16:0 scalpel:35:-9 scalpel+in:35:-9
scared:16:10 schol:-17:0 se+you:-13:0 selfharm:56:-55 send+money:-19:0 sent+me:16:0 service:-17:0
setle:-52:0 setlement:-17:0 shaking:16:0 shame:23:-18 she+can:-13:0 she+doesnt:14:48 she+has:27:51
she+is:25:92 she+want:-39:0 she~it:-13:0 she~kil:-15:31 shift:-30:75 shift+is:-16:0
shift+patern:19:0 shifts:-45:0 shops:14:0 short:-14:0 should+be:14:0 should+i:-33:0 shouldnt:16:0
shouted:-18:0 show:-26:0 sick:-55:0 sie:42:-69 sign:-16:0 signed:-15:0 since:19:21 since~came:14:0
since~reported:13:0 slep:40:-1 slep+and:16:-16 sliding:-16:0 sliding+scale:-16:0 sluice:-16:0
solve:28:0 someone:15:93 someone+is:37:42 someone~my:25:-36 sometimes:28:-28 sometimes+i:22:-24
son:25:-47 son~wil:33:-23 sory:38:14 space:-17:0 speak:-22:0 sponsor:-23:0 sponsorship:-18:0
stab:36:83 staf:-65:-14 stafing:-15:0 standing:23:0 start:-14:0 stil:-18:0 stop:19:-42
stop~at:-14:0 strangle:26:77 stresed:-23:0 strike:-268:0 strike+day:-20:0 strike+pay:24:0
strikers:-53:0 strikes:-46:0 striking:-108:0 struck:-32:0 student:16:30 stupid:15:0 sue:-17:0
sue+me:-16:0 sufering:26:-27 suicidal:62:-29 suicide:104:-96 supervisor:19:87 supervisor~my:22:0
suport:-31:0 tablets:77:-29 take+me:22:-12 taken:29:50 taken+for:-15:0 takes:21:48 talk:-22:0
talking:14:0 talking+about:17:0 talks:-19:0 tax:-16:0 tea:-17:0 team:-37:0 tel+my:26:-12
tel+them:14:0 teling:19:0 tel~children:14:14 tel~i:13:0 tengo:29:0 than:39:-59 than+this:24:-18
thanks:-27:0 thanks+bye:-13:0 there+is:39:7 theres:53:32 there~be:17:0 there~man:26:61
they+are:-18:0 they+broke:20:0 they+kep:-17:0 they+ofer:-15:0 they+said:-15:0 they+should:15:0
they+take:-13:0 they+tok:21:20 they+wil:-13:-42 they~be:30:-43 they~get:17:0 think:36:2
think+about:27:-27 think+my:28:28 thinking:89:-18 thinking+about:26:-19 this+anymore:20:-15
this+bot:-17:0 this+conversation:-19:0 this+is:27:-23 this+job:-14:0 this+life:22:-19
this+morning:15:-8 this+person:-14:0 this+place:-17:0 this+rota:-29:0 this+shame:23:-18
this+ward:-19:0 this+world:43:-38 this~is:-16:0 this~lol:-14:0 this~my:16:0 thought:26:0
thoughts:53:-35 threatened:56:69 threatened+kil:26:27 threatened+me:22:23 threatened~me:26:27
time+i:26:11 tired:15:-40 today:-13:-56 today+and:21:0 tok+overdose:47:14 told:18:13 told+my:14:0
told~she:20:46 tomorow+is:-13:0 tomorow~my:-13:0 tomorow~would:25:-22 tonight:46:-59 topic:-15:0
touched:27:57 touched+my:37:57 trabaho:-23:0 train:35:-58 trained:-14:0 training:-69:0
traped:-17:0 traped+in:-17:0 tried:29:-18 trust:-51:0 turn:-21:0 two:-30:0 uncle:16:0
uniform:-26:0 union:-152:0 unions:-18:0 unison:-14:0 unit:-19:0 unpaid:-18:0 unsafe:-14:0
until:28:38 until+i:30:38 us+if:17:0 us+in:28:42 us~we:17:0 veux:27:-65 visa:-90:3 visa~by:-15:0
visit:-24:0 visitor:25:0 viver:37:-31 vivir:46:-44 voices:33:-32 vote:-54:0 voted:-15:0
voting:-27:0 voy:51:-70 wages:16:40 wages+and:14:19 wake:44:-31 wake+up:36:-25 wala:35:-33
wala+na:25:-22 walang:22:0 walk:-18:0 walk+out:-17:0 wan:31:-34 want+be:25:-21 want+come:-16:0
want+die:78:-2 want+it:14:-12 want+jump:16:12 want+leave:-21:0 want+live:36:6 want+shift:-16:0
want+stop:-21:0 want+work:-15:0 want~anymore:33:17 want~back:-16:0 want~forever:28:-34
want~i:26:31 want~my:68:-1 want~myself:37:-39 want~ward:-19:0 ward:-61:106 was+i:13:0
was+rude:-15:0 wasnt:16:0 was~for:-16:0 way:77:-113 way+home:16:-26 way+out:51:-29 ways:19:0
we+are:-14:0 we+lost:-14:0 we+ned:-20:0 we+wil:-25:0 website:-13:0 wekend:25:22 wel:17:-20
went:-20:0 we~out:-15:0 what+are:-13:0 what+do:-21:0 what+does:-20:0 what+hapened:14:0
what+hapens:-16:0 what+if:-42:0 what+im:14:0 what+is:-63:-55 whats:-13:-18 whats~way:-19:0
what~do:15:0 what~i:-49:0 what~is:-13:0 what~my:-21:0 what~patient:15:0 what~point:13:0
when+is:-17:0 when~aply:-13:0 when~are:-14:0 when~come:16:0 when~gone:17:-13 which:-32:0
while:-22:0 who+can:-28:0 who+is:-30:0 who+won:-14:0 whole:26:0 wife:37:-6 wife+on:13:0
wife~i:13:0 wil+come:14:0 wil+do:34:40 wil+hang:24:-32 wil+hurt:25:67 wil+i:-30:0 wil+im:-17:0
wil+kil:22:-44 wil+send:17:0 wil+take:-19:0 wil+they:-32:0 wil~be:14:-40 wil~her:33:53
wil~himself:21:27 wil~me:57:-25 wil~out:-14:0 wil~stop:-17:0 wish:71:-61 wish+im:23:-19
wish~dead:24:-15 wish~never:24:-23 with+agency:-16:0 with+her:-13:0 with+knife:27:27 with+me:-22:0
with+one:-15:0 with+payrol:-15:0 with+what:15:0 without:30:-5 without+me:32:-53
without+pain:15:-13 with~in:17:0 with~nobody:13:0 with~on:26:0 woke:24:1 woke+up:24:1 won:-15:0
wont:83:-52 wont+be:42:-35 wont+give:15:25 word:-17:0 work:-25:114 work+today:25:0 workers:-13:0
working:-25:0 work~no:15:0 world:53:-60 would+be:65:-61 would+kil:18:25 would+rather:18:-14
would~easier:19:-15 write:-21:0 write+my:14:0 write~for:-14:0 wrong:-13:0 wrote:26:-16 year:-22:0
years:-29:0 yes:-19:0 yesterday:-28:0 you+no:14:0 you~al:-15:0 you~quiero:37:-30 zabije:54:25
zindagi:42:-39 zyc:57:-32
"""
