"""What words weigh in `safety_net`; `tests/safety_learn.py` writes it."""

BASE = (-46, -84)
WEIGHTS = """
about:-50:-38 about+dying:22:-19 about+ending:19:23 about+my:-22:0 about+striking:-16:0
about~it:19:23 abusing:16:36 ab~nahi:32:-29 acomodation:-13:0 action:-38:0 adult:-17:0
advice:-21:0 after:13:-34 after+hearing:29:4 after+nights:-24:0 after+strike:-13:0
after+tonight:14:-8 after~i:35:-29 again:21:-38 against+me:16:0 agency+said:15:0 agency~my:25:26
ako:33:20 ako+ng:23:60 ako+sa:-24:0 akong:17:-21 al+my:51:-21 alive:52:-34 alone:-23:0
alowed:-43:0 also:22:0 always:17:3 ami:75:-66 ana:26:0 anak:23:0 anak+ko:23:0 and+be:30:-24
and+cant:25:0 and+dont:36:-12 and+family:-16:0 and+her:22:56 and+i:22:93 and+im:26:3 and+my:15:6
and+on:20:0 and+tok:13:0 and+we:18:32 and~cant:29:58 and~children:32:17 and~come:13:-20
and~did:21:0 and~has:17:0 and~know:18:0 and~me:18:25 and~scared:16:14 and~shift:20:0 and~us:14:0
and~want:-13:0 and~work:17:14 ang:-35:-17 angry+i:13:0 ano:-14:0 another:-27:0 another+trust:-13:0
answer:-21:0 answers:-14:0 anymore:22:-76 apeal:-20:0 aplication:-13:0 aply:-24:0 apointment:-18:0
are+my:-13:0 are+we:-18:0 are+you:-22:0 arms:25:-23 as+i:19:0 as+nurse:13:0 as+wel:26:-20
asaulted:51:64 asawa:20:0 asawa+ko:20:0 ask:-34:0 asked:-30:0 as~and:15:0 at+gate:-16:0
at+home:-17:0 at+midnight:-14:0 at+night:30:48 at+picket:-15:0 at+work:20:8 atack:-15:0
atacking:45:61 at~and:19:5 aur:19:-17 aur+nahi:20:-17 award:-18:0 away+my:17:-8 away~things:18:14
ayaw:27:11 ayoko:44:-37 back+home:-13:0 back+pain:-18:0 balot:-61:0 band:-46:0 band+6:-13:0
bang:-13:0 bank:-16:-5 bank+shifts:-17:0 bas:18:-19 bate:49:88 bathrom:22:-8 be+alive:24:15
be+beter:17:-10 be+easier:18:-14 be+in:20:-19 beat:36:57 beat+me:16:32 beaten:27:48 beating:24:26
beats:31:72 because:-35:16 before:-32:0 being:53:72 ben:37:-36 beter:52:-37 beter+without:28:27
beter~i:13:-12 beter~me:24:-45 be~by:-28:0 be~me:33:-45 bina:26:0 blade:46:31 blod:-13:0 bma:-16:0
body:33:-45 born:16:-23 bos~me:41:49 bot:-39:0 bought:37:-35 bought+rope:30:-25 boyfriend:68:111
break:-24:0 break+rom:-17:0 breathing:17:-6 bridge:45:-36 bring+knife:20:25 bringing:16:0
british:-17:0 broke+down:-14:0 broken:-55:0 brother:22:28 bruises:29:59 bukas:39:-35 bulied:-15:0
bulying:-25:0 bulying+me:-21:0 burn:19:0 but+im:-23:0 but+my:16:0 by+agency:-18:0 bye:-17:0
cal:-22:0 caled:-31:0 can+come:-13:0 can+i:-160:0 can+im:-38:0 can+my:-40:0 can+they:-67:0
can+we:-17:0 can+you:-16:0 cancel+my:14:11 cancel~visa:27:11 cant:67:-13 cant+do:13:-15
cant+go:37:-2 cant+leave:32:28 cant+se:21:19 cant+take:19:0 canten:-17:0 cant~it:28:50
cant~this:20:-15 can~be:-17:0 can~kil:-29:0 can~late:-22:0 can~take:-14:0 can~this:24:0
can~with:-13:0 care:25:17 care+home:35:52 carer:41:81 carpark:25:-6 cat:21:-25 chahiye:23:-47
chahta:29:-34 chahta+hu:15:0 chahti:30:-27 chai:47:-40 change:-19:0 changing:14:0
changing+rom:15:0 charge:14:0 charge+nurse:17:0 chat:-23:0 chce:16:-41 chce+mi:-20:0
chce~sie:-20:0 check:-26:0 checked:22:0 children:75:44 children+i:13:13 children~being:16:20
children~love:13:13 claim+strike:30:0 claim~pay:30:0 closed:-26:0 cofe:15:0 coleague~going:13:14
come:32:41 come+back:18:23 come~this:-16:0 computer:-27:0 concern:-17:0 consultant:33:63
consultant~me:18:31 contact:-20:0 contract:-36:0 conversation:-23:0 cos:-17:0 count:-14:0
country:-24:0 cover:-21:0 cry:-21:0 cut+my:13:18 cuting:24:4 dates:-16:0 dates+are:-14:0 daw:25:0
day:-53:-25 day+does:-15:0 day+on:22:0 days:-46:0 day~my:-17:0 day~this:22:0 deadline:-18:0
deal:-25:0 debt:24:0 decided:16:-9 deduction:-21:0 dega:13:0 delays:-15:0 derogated:-30:0
derogation:-35:0 deserve:20:-22 dey:13:1 did+it:33:-48 die:130:-74 die+because:-13:0
die+than:20:-16 die+while:-16:0 died:-41:-21 diference:-14:0 diner:-23:0 discrimination:-15:0
dispute:-21:0 dito:18:0 do+and:13:-22 do+i:-81:-24 do+it:51:6 do+patients:-13:0
do+something:23:-30 do+they:-33:0 do+this:20:-15 do+you:-28:0 doctor:14:70 doctors:-18:0
doctor~me:26:0 does+my:-27:0 does~family:-15:0 does~take:17:0 domestic:-15:0 done:40:-8
done+with:24:18 dont:14:-79 dont+come:32:-12 dont+fel:24:-8 dont+know:-20:0 dont+let:29:47
dont+se:33:-17 dont+trained:-14:0 dont~about:14:0 dont~back:28:0 dont~be:24:-8 dont~live:22:-12
dont~myself:17:-5 dont~up:17:-9 dor:43:107 down:20:81 do~anymore:20:-15 do~claim:31:0 do~die:-13:0
do~get:-21:0 do~have:-24:0 do~write:27:0 drink:37:-35 drive:31:-28 drowning:-29:0
drowning+in:-29:0 during:-14:0 duty:-56:0 dying:53:-40 e+go:29:32 easier:18:-14 email:-17:0
emails:-30:0 employer~my:15:14 enaku:61:-56 end:22:-57 end+it:40:-32 ending:41:-7 ending+it:32:1
ending~al:19:23 ends:-25:0 ends+at:-15:0 end~life:19:-3 ene:61:119 english:-14:0 eniku:61:-56
enough~come:14:0 esr:-27:0 every:24:54 every+time:23:10 everyday:22:-22 everyone:47:4
everyone+would:20:-16 everyone~be:20:-16 everything:38:-20 every~i:24:10 exist:42:-29
extension:-25:0 extra:-23:0 face:45:16 failure:14:0 fal:-18:0 family:44:12 family+in:15:26
family+is:20:16 father:22:28 fault:15:0 fel:25:-58 feling:21:-39 feling+low:-19:0 fel~i:16:28
fel~on:-21:0 fet:-15:0 final:21:0 find~in:13:0 finish:36:-57 finish+everything:19:-19 fired:-23:0
first:-13:0 flatmate:-22:42 flatmate+is:36:42 folowing:22:23 folowing+me:23:23 for+adult:-17:0
for+award:-17:0 for+children:-16:0 for+everything:25:-28 for+god:21:-19 for+hca:-16:0 for+me:30:10
for+my:-30:0 for+our:-13:0 for+overtime:-14:0 for+parking:-27:0 for+patients:-13:0
for+strike:-14:0 for+striking:-18:0 for+this:-14:0 for+visa:-23:0 for+voting:-19:0 forcing:15:0
forever:42:-53 forgive:19:-29 forgive+me:19:-29 form:-57:0 for~now:27:-37 for~pay:-21:0
friend:15:69 friend+is:-17:0 friend+says:19:0 friend+tok:20:34 friend~she:29:19 from+home:16:0
from+me:20:-20 from~for:18:0 future:16:0 gap:-16:0 gate:-18:0 get+insurance:22:-37 get+my:-14:0
gets:13:-18 get~and:16:0 get~every:13:0 get~pay:-17:0 give:-37:11 give+up:-15:0 giving:15:21
go+home:13:21 go+on:32:-29 god+take:23:-12 godbye:81:-45 godbye+my:22:-36 god~me:23:-12
goes:28:-29 going:56:-11 going+do:23:-15 going+end:22:-22 going+home:-25:0 going+on:27:0
going~it:22:-22 going~myself:15:-12 gone:34:-40 go~me:23:0 grabed:42:41 guardian:-13:0 gun:25:30
gusto:69:6 gusto+ko:52:-48 gusto~na:29:-27 gusto~nang:24:-21 gutom:-14:0 gutom+na:-14:0
gutom~ako:-14:0 hai:46:-14 hair:24:0 hands:18:33 hang:38:-38 hang+myself:16:-11 hapens:-19:0
hard:-37:0 has+knife:39:43 has+taken:19:0 has~herself:21:28 hate:-17:0 have+back:-17:0
have+ben:21:-17 have+decided:16:-9 have+my:-26:0 have+no:-15:-18 have+plan:13:0 have+run:26:28
have+taken:21:0 have~about:17:0 have~al:46:-31 have~and:13:0 have~day:35:0 have~note:18:0
have~out:24:28 have~question:-13:0 have~with:-16:0 having:20:-18 he+has:37:69 he+is:17:53
he+said:32:94 he+want:15:90 he+wil:64:92 head:-15:0 health:-35:0 hear:22:7 hearing:26:-20
help:-19:0 her+children:22:32 her+in:18:0 her+up:20:0 here+anymore:30:-28 here+is:-26:0
herself:56:51 he~he:16:12 he~me:63:100 high:-27:0 himself:47:55 him~he:37:52 hindi+ko:19:-15
hindi+na:19:0 hindi~ako:19:0 hindi~na:19:-15 his+hands:26:33 history:-17:0 hit:43:107 hit+me:22:34
hits:39:55 holding:41:-13 holding~in:34:-23 holiday:-18:0 home:33:74 home+ofice:-25:0 hon:18:-23
hospital:-30:-26 hospital+rof:37:-40 hospital+with:15:0 hour:16:0 hours:-20:0 hour~and:21:0
house:68:95 house+and:13:25 housemate:28:55 how+many:-15:0 how~does:16:0 how~i:-13:0 how~is:-15:0
huelga:-21:0 hun:59:-52 hurt:44:50 hurt+my:26:19 husband:90:74 husband~me:28:56 i+anymore:-40:0
i+aply:-14:0 i+asked:-20:0 i+bought:23:-25 i+cant:19:-49 i+claim:22:0 i+could:27:25 i+dey:18:0
i+die:14:-14 i+died:36:-21 i+dont:25:-51 i+fel:-36:-19 i+give:-14:0 i+hate:-15:0 i+have:45:-163
i+hospital:-24:0 i+join:-16:0 i+kep:46:-35 i+know:23:36 i+lost:-27:0 i+might:15:-22 i+mis:-24:0
i+must:25:8 i+nearly:-34:0 i+ned:-40:0 i+no:20:-25 i+pased:13:0 i+pray:19:-15 i+said:14:-29
i+saw:21:0 i+say:-13:0 i+se:17:0 i+shouldnt:15:0 i+stop:26:-8 i+strike:-17:0 i+talk:21:0
i+think:61:4 i+tok:26:-76 i+tried:21:-27 i+understand:13:0 i+wan:30:-22 i+want:35:-71 i+went:13:0
i+wil:47:26 i+wish:59:-50 i+wont:51:-52 i+work:-24:0 i+would:28:-31 i+write:25:0 i+wrote:20:-52
idea:-15:0 if+i:31:-16 if~are:15:0 if~cant:-13:0 if~died:36:-21 if~is:-20:0 if~leave:15:10
if~stop:18:16 if~strike:-13:0 if~take:22:0 if~walk:-21:0 ilr:-19:0 im+alowed:-14:0 im+angry:13:0
im+at:-14:0 im+being:27:0 im+coward:-23:0 im+dead:26:-20 im+drowning:-19:0 im+going:23:-22
im+gone:31:-31 im+in:-20:0 im+late:-36:0 im+ok:-18:0 im+on:37:-36 im+out:-17:0 im+pregnant:16:0
im+scared:21:19 im+sory:24:-61 im+stresed:-14:0 im+thinking:42:-48 imigration:-17:0 im~and:27:-33
im~as:14:0 im~do:16:-20 im~go:16:21 im~i:44:21 im~on:17:0 im~suicidal:27:-28 im~top:26:-32
im~trained:-14:0 in+bathrom:22:-8 in+canten:-13:0 in+carpark:16:24 in+emails:-15:0 in+for:21:0
in+his:22:23 in+house:23:5 in+lift:17:0 in+morning:13:0 in+my:13:-4 in+ofice:14:0 in+sluice:-15:0
in+staf:19:0 in+talks:-14:0 india:-17:0 industrial:-26:0 industrial+action:-26:0 information:-18:0
insulin+in:19:-26 insulin~my:19:-26 insurance:20:-37 insurance+and:18:0 interview:-16:0
into:17:-12 investigation:31:-23 in~and:33:13 in~but:18:0 in~it:17:-19 in~rom:52:69 in~world:17:-8
is+abusing:16:36 is+al:-14:0 is+atacking:46:61 is+beating:24:26 is+being:33:43 is+beter:34:7
is+broken:-32:0 is+bulying:-21:0 is+going:13:67 is+holding:16:15 is+in:17:0 is+it:-79:0
is+kiling:-16:0 is+man:25:61 is+my:-15:-42 is+pension:-17:0 is+point:13:0 is+sick:-36:0
is+talking:17:0 is+there:-97:0 is+this:-29:0 is~and:16:66 is~but:-20:0 is~for:-25:0 is~hope:32:-25
is~hospital:15:0 is~in:-29:0 is~law:-13:0 is~me:28:67 is~ok:-14:0 is~only:-14:0 is~without:14:35
it+al:51:-5 it+but:18:0 it+take:17:0 it+wil:43:-36 it+would:18:-21 its:46:-65 it~al:19:0
it~be:41:-41 it~is:22:0 it~it:19:0 it~me:-13:0 it~time:22:29 i~5:-20:0 i~after:-28:0
i~agency:-15:0 i~al:14:0 i~and:20:-34 i~another:-13:0 i~as:33:-31 i~at:32:-42 i~back:-21:0
i~be:30:-51 i~because:-14:0 i~ben:21:-17 i~by:-19:0 i~can:-14:0 i~day:-21:0 i~decided:16:-9
i~die:81:-82 i~diner:-23:0 i~do:39:-26 i~down:-15:0 i~drive:19:-21 i~end:41:-36 i~exist:23:-23
i~fel:24:-8 i~for:-15:0 i~go:30:-43 i~hang:25:-40 i~have:-21:0 i~him:32:18 i~home:15:-6
i~hurt:30:38 i~in:-21:14 i~jump:17:-30 i~kil:24:10 i~know:-25:0 i~leave:-29:0 i~live:-19:-31
i~loking:14:0 i~met:31:-4 i~my:-13:-11 i~nedlestick:-16:0 i~nobody:-14:0 i~on:16:0 i~out:16:12
i~plan:13:0 i~put:14:13 i~rather:16:-14 i~rope:49:-32 i~run:37:17 i~se:45:-28 i~slep:-16:-13
i~stop:-13:0 i~strike:23:0 i~take:-24:0 i~two:-15:0 i~wake:18:-9 jan:37:28 jana:26:-45 jane:16:0
jena:26:-28 jena+nahi:16:-21 job:-46:0 join:-39:0 joining:-14:0 joins:-19:0 jump:89:-1
jump+from:20:25 juz:54:-32 kar:26:-36 karna:27:-24 karna+chahta:15:0 karna~hun:29:-24 karta:38:-54
ka~nahi:14:0 kep:32:-63 keping:14:0 keps:19:49 kept+my:15:0 kep~me:18:0 khatam:20:-25
khudkushi:35:-35 kil:24:55 kil+for:-27:0 kil+me:67:53 kil+myself:62:-71 kiled:-24:0 kiling:-34:0
kiling+us:-18:0 knife:100:113 knife+in:16:0 knows:15:0 know~i:13:-18 ko+na:68:-75 ko+nang:24:-21
ko~mamatay:16:-14 kung+wala:16:0 kya:-33:0 last:46:-59 last+mesage:19:0 late:-20:11 law:-32:0
leave:-43:64 leave+house:26:38 leave+this:21:-24 leave~world:26:-24 leaving:-15:0 left:47:-50
left+for:21:-20 legal:-22:0 let:42:23 let+me:19:23 let+us:13:0 let~leave:34:50 life:127:-100
life+is:33:-6 lifting:-24:0 lights:-21:0 like:36:-38 like+i:31:11 like+this:31:-35 line:-38:0
link:-25:0 list:-37:0 listens:-15:0 live:97:-50 live+anymore:24:10 live+on:-49:0 live~this:-34:0
living:80:-38 living~this:21:-23 liya:15:0 loan:-13:0 lock:35:59 locked:25:22 locked~in:23:37
lok:22:-1 loking:43:-36 loks:-35:0 lol:-132:0 long+does:16:0 long~i:19:0 long~it:17:0 lose:-15:0
lost:-23:0 lost+my:-19:0 lost~hope:16:0 love+them:13:13 low:-28:0 mabuhay:61:-48 made:13:-11
made~with:22:0 magpakamatay:50:13 magsumbong:-13:0 mai:39:-28 main:78:-17 mainu:23:21
mainu~hai:23:21 mais:36:-31 make:28:-40 make+i:34:-32 make+it:24:-26 makes:17:0 make~life:-15:0
make~no:13:-13 malai:71:28 malai~man:42:-54 mamatay:38:-41 management:-15:0 manager:-42:102
manager+is:-30:0 manager+ko:-15:0 manager~my:29:0 mar:76:63 mar+jana:26:-45 marido:44:73
marido+me:44:73 maried:14:0 marna:53:-66 marna+hai:18:-29 mary:15:0 mas:27:-21 matar:85:47
match:-14:0 matron:-13:0 maybe:16:0 me+again:19:7 me+and:27:47 me+down:17:0 me+from:-24:0
me+her:16:15 me+here:20:-8 me+home:14:34 me+i:50:-24 me+in:71:93 me+last:17:33 me+matar:44:18
me+nmc:14:0 me+one:18:0 me+she:30:56 me+tonight:27:26 me+with:23:52 mean:-23:0 medicine:21:-33
mein:20:-30 member:-32:0 members:-18:0 membership:-16:0 mera:20:79 mera+pati:28:66 mere:27:0
mesage:14:0 mesaged:14:61 met:27:-4 meting:-25:0 meu:43:67 me~children:14:13 me~for:-18:0
me~house:16:24 me~i:26:16 me~it:18:0 me~matar:40:29 me~night:16:33 me~tok:23:20 me~wil:33:-19
me~with:35:45 mga:14:0 mga~ko:20:0 mi+sie:-20:0 midnight:-14:0 might+as:27:-20 might~wel:27:-20
mis+me:18:-13 mised:-17:0 mised+my:-14:0 mising:-15:0 mnie:56:115 mo+fe:61:-56 mon:51:90
monday:-22:0 money:-27:4 money+home:-17:0 morning:17:-44 mother:34:-32 mother+in:20:-4
mourir:59:-45 moved:-16:0 moving:-13:0 much:43:-75 much~do:17:0 much~for:-15:0 mujhe:75:3
mujhe~hai:23:3 mujhe~nahi:16:-21 mundo:29:-28 must:-14:8 must+work:23:0 must~pay:24:0
my+arms:25:-23 my+back:-15:0 my+body:47:-45 my+boyfriend:24:31 my+brother:22:28 my+car:20:-29
my+cat:21:-25 my+children:49:-32 my+employer:13:37 my+ex:27:81 my+family:59:-5 my+final:21:0
my+flatmate:-22:42 my+friend:15:69 my+head:-27:0 my+heart:-16:0 my+husband:74:96 my+job:-15:0
my+last:51:-39 my+late:14:0 my+leave:-13:0 my+life:23:-53 my+mother:13:15 my+name:-13:0
my+neighbour:26:43 my+nmc:-15:0 my+partner:37:47 my+pasport:49:66 my+pay:-22:0 my+payslip:-29:0
my+romate:16:0 my+salary:23:14 my+shift:-36:0 my+sister:14:0 my+sponsorship:-13:0 my+student:21:30
my+sufering:20:-21 my+supervisor:25:85 my+tablets:24:-26 my+uncle:15:0 my+uniform:-13:0
my+union:-17:0 my+wife:44:-8 myself:132:-162 my~about:-20:0 my~and:46:19 my~at:18:30 my~day:20:0
my~died:-24:0 my~every:17:0 my~goes:31:-29 my~here:-19:0 my~husband:24:-21 my~if:17:0 my~in:25:12
my~isnt:15:26 my~it:24:-64 my~nurse:28:48 my~on:20:-6 my~said:36:69 my~sent:16:0 my~takes:22:45
my~threatened:25:27 my~tok:20:34 my~touched:40:41 my~was:-24:0 my~what:-16:0 my~who:-18:0
my~wil:33:34 na+ako:36:-85 na+akong:27:-21 na+mabuhay:29:-26 nahi:66:-84 nahi+rehna:21:-22
name:-31:0 names:-23:0 nang:41:-40 nao:36:-31 nao~mais:36:-31 na~ko:30:-32 na~mabuhay:32:-22
na~sa:-21:0 near:-16:0 nearly:-14:0 ned:-66:0 nedlestick:-16:0 neighbour:26:43 never:17:-5
never+met:15:0 never+want:-22:0 never~up:21:-22 new:-45:0 next+dor:19:26 ngayon:20:0 ng~ko:45:114
nhs:-48:0 nie+chce:-20:0 nie~mi:-20:0 nigeria:25:0 night:29:53 night+and:17:21 night+i:19:-14
night+shifts:-18:0 nights:-72:0 night~have:19:-14 njan:61:-56 nmc+leter:18:-17 no+hope:-17:-25
no+idea:-14:0 no+quiero:43:-36 no+reason:27:-26 no+way:15:0 nobody:42:-115 nobody+wil:27:-16
nobody+would:48:-33 nobody~mis:18:-13 note:17:-41 nothing:39:-38 nothing~me:22:-22 notice+if:16:0
no~for:33:-33 no~live:45:-23 no~vivir:22:-18 number:-24:0 nurse+and:14:0 nurses:-60:0
nursing:-14:0 ocupational:-14:0 ocupational+health:-13:0 ofer:-17:0 ofice:-17:0 oga~my:18:0
old~and:16:0 on+bridge:31:-3 on+my:-27:0 on+our:27:0 on+picket:-27:0 on+shift:18:-19
on+strike:-31:0 on+this:-42:0 on+way:22:-32 one+reason:28:-21 only:25:-60 on~and:-27:0
on~day:-18:0 on~salary:-48:0 or~it:-15:0 osce:-66:0 our+ward:26:0 our~and:17:37 outside~with:15:0
over:13:-45 overdose:56:-12 overdose~i:28:18 overseas:-20:0 overtime:-39:0 owner:25:36
pagod~ako:-35:0 paid:-16:0 pain:16:-39 pain+i:19:-15 pain~want:19:-15 papatayin:43:47
paracetamol:31:-42 parking:-33:0 part:-46:0 part+my:-14:0 partner:36:47 partner~me:31:43
pasaporte:57:107 pasport:84:181 pasport~i:15:0 patern:19:0 pati:28:66 patient+is:22:0
patients:-33:58 patients+die:-13:0 patients~because:-13:0 patients~hurt:-13:0 patient~me:24:24
pay:-52:33 pay+and:13:0 pay+for:-18:0 pay+if:22:0 pay+rise:-19:0 payrol:-46:0 payslip:-49:0
pay~and:25:0 pay~i:22:0 peace:32:-27 peaceful:32:0 pension:-43:0 people:-16:0 person:-23:0
picket:-118:0 picket+line:-21:0 picketing:-13:0 pils:71:66 pin:-16:0 plus:31:0 point:32:-18
point+living:20:15 poison:37:113 police:-16:0 policy:-19:0 poren:61:-56 porter:23:0 presure:-13:0
printer:-17:0 problem:-14:-11 proper:-13:0 protection:-17:0 protest:-15:0 punched:31:44
punched+me:31:44 put:35:92 put+his:46:65 put+me:-21:0 put~hands:26:33 que:17:0 quero:48:-43
question:-45:0 questions:-15:0 quick:23:0 quiero:73:-76 quiero+vivir:22:-18 quit:-59:0
racism:-37:0 racist:-23:0 raha:-15:0 raise:-13:0 raped:57:107 rather:16:-14 rcn:-25:0 read:-13:0
ready:31:-26 reason:40:-27 reasons:13:0 reception:16:0 refer:-14:0 refuse:-13:0 register:-19:0
rehna:21:-22 relative:47:63 renewal:-15:0 rent:-17:0 report:-35:0 request:-39:0 resident:20:0
resigned:-14:0 revenge:13:0 rid:17:0 right:-86:0 rights:-17:0 rise:-34:0 risk:-15:0 river:44:-38
rof:47:3 rom:15:69 romate:16:0 rope:49:-32 rota:-72:0 round:28:8 row:-15:0 rubish:-61:0 rude:-15:0
rule:-28:0 rules:-14:0 run:24:23 run+out:23:28 sa+mga:20:0 sab:35:-44 sad:-35:0 sad+about:-15:0
said+godbye:28:13 said+he:55:109 said+she:33:50 said~my:16:-29 said~wil:27:43 said~would:27:24
salary:-44:14 salary+and:14:0 same:-15:0 sarili:17:0 saturday:17:0 saturday+is:22:0 saw:15:0
say:-34:46 says+he:14:24 says+she:18:0 says~i:13:10 scale:-16:0 scalpel:34:-7 scalpel+in:34:-7
scared:16:19 schol:-18:0 se+you:-14:0 selfharm:57:-53 send+money:-19:0 sent+me:15:0 service:-16:0
setle:-51:0 setlement:-17:0 shaking:16:0 shame:21:-17 she+can:-13:0 she+doesnt:14:46 she+has:27:52
she+is:24:91 she+want:-38:0 she~kil:-17:28 shift:-36:75 shift+is:-22:0 shift+patern:19:0
shifts:-44:0 shift~it:-14:0 shops:13:0 short:-14:0 should+be:14:0 should+i:-33:0 shouldnt:15:0
shouted:-19:0 show:-26:0 sick:-57:0 sie:40:-67 sign:-16:0 signed:-15:0 since:20:24 since~came:13:0
since~reported:13:0 slep:36:-4 slep+and:16:-14 sliding:-16:0 sliding+scale:-16:0 slowly:-14:0
sluice:-15:0 solve:27:0 someone:18:108 someone+is:37:39 someone~my:34:-9 something:14:-15
sometimes:28:-28 sometimes+i:22:-24 son:25:-42 son~wil:31:-22 sory:41:8 space:-16:0 speak:-22:0
sponsor:-23:0 sponsorship:-18:0 stab:35:84 staf:-64:-14 stafing:-15:0 standing:22:0 start:-14:0
stil:-17:0 stop:18:-42 stop~at:-13:0 strangle:23:71 stresed:-22:0 strike:-269:0 strike+day:-19:0
strike+pay:24:0 strikers:-53:0 strikes:-45:0 striking:-111:0 struck:-32:0 student:16:30 sue:-17:0
sue+me:-15:0 sufering:20:-21 suicidal:63:-29 suicide:102:-93 supervisor:22:85 supervisor~my:16:0
suport:-31:0 tablets:73:-28 take+me:20:-12 take+my:-24:-7 taken:25:39 taken+for:-15:0 takes:20:45
take~my:18:-49 take~own:-15:0 talk:-20:0 talking:14:0 talking+about:17:0 talks:-19:0 tax:-16:0
tea:-16:0 team:-36:0 tel+my:23:-16 tel+them:13:0 teling:18:0 tel~children:13:13 tengo:27:0
than:44:-62 than+this:23:-17 thanks:-28:0 thanks+bye:-13:0 there+is:43:4 theres:50:33
there~be:17:0 there~man:25:61 they+are:-17:0 they+broke:14:0 they+kep:-16:0 they+ofer:-14:0
they+said:-14:0 they+should:14:0 they+take:-13:0 they+tok:18:22 they+wil:-13:-42 they~be:29:-40
they~get:17:0 they~i:-18:0 think:40:-2 think+about:21:-24 think+my:28:29 thinking:93:-22
thinking+about:25:-18 this+anymore:20:-15 this+bot:-20:0 this+conversation:-18:0 this+is:25:-21
this+job:-13:0 this+life:21:-19 this+morning:13:-5 this+person:-14:0 this+place:-17:0
this+rota:-28:0 this+shame:21:-17 this+ward:-18:0 this+world:48:-39 this~and:13:12 this~is:-15:0
this~lol:-18:0 this~my:14:0 thought:24:0 thoughts:55:-35 threatened:54:66 threatened+kil:25:26
threatened+me:22:21 threatened~me:25:26 time+i:24:10 today:-14:-49 today+and:21:0 tok+much:20:0
tok+overdose:45:16 tok~medicine:13:0 told:14:19 told+my:13:0 told~she:20:44 tomorow:21:-23
tomorow+is:-13:0 tomorow~my:-13:0 tomorow~would:23:-22 tonight:73:-66 topic:-15:0 touched:41:68
touched+my:28:45 trabaho:-23:0 train:32:-53 trained:-14:0 training:-74:0 traped:-16:0
traped+in:-16:0 tried:28:-19 trust:-51:0 turn:-24:0 two:-30:0 uncle:15:0 uniform:-25:0
union:-151:0 unions:-14:0 unison:-13:0 unit:-16:0 unpaid:-18:0 unsafe:-14:0 until:27:37
until+i:30:37 up+tomorow:23:-15 us+if:16:0 us+in:29:41 us~we:16:0 veux:26:-63 visa:-85:-6
visa~by:-15:0 visit:-23:0 visitor:25:0 viver:36:-31 vivir:50:-46 voices:31:-31 vote:-53:0
voted:-13:0 voting:-26:0 voy:49:-67 wages:16:37 wages+and:14:17 wake:49:-38 wake+up:41:-32
wake~tomorow:23:-15 wala:34:-31 wala+na:24:-20 walang:21:0 walk:-25:0 walk+out:-24:0 wan:30:-34
want+be:34:-23 want+come:-15:0 want+die:83:12 want+it:14:-12 want+jump:24:-1 want+leave:-29:0
want+live:35:5 want+shift:-15:0 want+stop:-20:0 want+work:-14:0 want~anymore:32:15 want~back:-16:0
want~forever:31:-33 want~i:26:36 want~my:66:0 want~myself:35:-38 want~ward:-17:0 ward:-66:98
was+rude:-14:0 wasnt:15:0 was~for:-16:0 way:69:-107 way+home:14:-22 way+out:52:-29 ways:17:0
we+are:-14:0 we+ned:-19:0 we+wil:-26:0 wekend:25:23 wel:16:-20 went:-17:0 we~out:-13:0
what+are:-13:0 what+do:-21:0 what+does:-20:0 what+hapens:-17:0 what+if:-41:0 what+is:-62:-51
whats~way:-18:0 what~do:15:0 what~i:-49:0 what~my:-21:0 what~patient:14:0 what~point:13:0
when+is:-17:0 when~are:-14:0 when~come:16:0 when~gone:14:-11 which:-32:0 while:-22:0 who+can:-27:0
who+is:-30:0 who+won:-14:0 whole:25:0 wife:35:-8 wil+come:14:0 wil+do:32:44 wil+find:13:0
wil+finish:23:-33 wil+hang:22:-27 wil+hurt:32:70 wil+i:-29:0 wil+im:-17:0 wil+kil:23:-30
wil+send:14:0 wil+take:-39:0 wil+they:-39:0 wil+work:-16:0 wil~be:16:-36 wil~her:32:59
wil~himself:21:23 wil~me:59:-17 wil~my:-20:48 wil~stop:-16:0 wish:70:-59 wish+im:25:-19
wish~dead:24:-15 wish~never:24:-22 with+agency:-15:0 with+knife:25:22 with+me:-22:0 with+one:-14:0
with+payrol:-14:0 with+what:13:0 without:31:-4 without+me:31:-51 without+pain:14:-13 with~in:16:0
with~nobody:13:0 with~on:26:0 woke:23:2 woke+up:23:2 won:-15:0 wont:79:-52 wont+be:39:-34
wont+give:14:23 word:-16:0 work:-36:109 work+today:28:0 workers:-13:0 working:-26:0 work~no:14:0
world:57:-60 would+be:63:-61 would+kil:16:24 would+rather:16:-14 would~easier:18:-14 write:-21:0
write+my:14:0 write~for:-14:0 wrote:25:-14 year:-22:0 years:-29:0 yes:-19:0 yesterday:-27:0
you~al:-14:0 you~quiero:32:-25 zabije:52:24 zindagi:41:-37 zyc:54:-32
"""
