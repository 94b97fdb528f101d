"""What words weigh in `safety_net`; `tests/safety_learn.py` writes it."""

BASE = (-46, -84)
WEIGHTS = """
about:-52:-34 about+ending:20:24 about+my:-20:0 about+striking:-16:0 about~it:20:24 abusing:17:38
ab~nahi:33:-30 acomodation:-14:0 action:-38:0 adult:-17:0 advice:-21:0 after:16:-29
after+hearing:30:5 after+shift:23:32 after+strike:-14:0 after+tonight:14:-8 after~i:26:-22
again:22:-43 against+me:17:0 agency+said:16:0 agency~my:25:26 ako:35:20 ako+ng:24:61 ako+sa:-25:0
akong:21:-23 al+my:53:-29 alive:55:-37 alone:-24:0 alowed:-43:0 also:23:0 always:16:3 al~in:14:0
ami:78:-68 ana:27:0 anak:23:0 anak+ko:23:0 and+be:29:-24 and+cant:25:0 and+dont:37:-5
and+family:-17:0 and+her:23:58 and+i:31:97 and+im:25:3 and+it:13:0 and+my:18:10 and+on:20:0
and+tok:13:0 and+we:18:32 and~cant:31:60 and~children:35:15 and~come:13:-21 and~did:22:0
and~has:17:0 and~know:18:0 and~me:18:25 and~scared:17:15 and~shift:20:0 and~us:15:0 and~want:-15:0
and~work:16:14 ang:-36:-17 angry+i:13:0 ano:-13:0 another:-28:0 another+trust:-13:0 answer:-21:0
answers:-14:0 anymore:25:-79 apeal:-20:0 aply:-25:0 apointment:-19:0 are+my:-13:0 are+we:-16:0
are+you:-22:0 are~in:-13:0 arms:25:-23 as+i:20:0 as+nurse:13:0 as+wel:27:-20 asaulted:50:66
asawa:20:0 asawa+ko:20:0 ask:-33:0 asked:-31:0 as~and:16:0 at+gate:-17:0 at+home:-52:0
at+midnight:-15:0 at+night:30:49 at+picket:-15:0 at+work:38:8 atack:-16:0 atacking:46:63
at~and:19:5 aur:19:-17 aur+nahi:20:-17 award:-18:0 away+my:19:-9 away~things:19:16 ayaw:28:12
ayoko:46:-39 back+pain:-18:0 balot:-62:0 band:-42:0 bang:-13:0 bank:-16:-9 bank+shifts:-17:0
bas:19:-19 bate:51:91 bathrom:23:-7 be+alive:26:15 be+beter:18:-11 be+easier:19:-15 beat:33:51
beaten:29:51 beating:25:27 beats:32:74 because:-34:23 before:-30:0 being:52:75 ben:39:-34
beter:45:-31 beter+without:29:28 beter~i:13:-13 beter~me:26:-47 be~by:-29:0 be~me:34:-47 bina:27:0
blade:47:33 blod:-13:0 bma:-16:0 body:34:-47 born:17:-25 bos~me:21:0 bot:-40:0 bought:29:-30
boyfriend:69:114 break:-24:0 break+rom:-17:0 breathing:16:-7 bridge:47:-40 bring:17:28
bring+knife:25:28 british:-17:0 broke:17:43 broke+down:-15:0 broken:-56:0 brother:23:33
bruises:30:60 bukas:41:-37 bulied:-16:0 bulying:-16:0 burn:22:0 but+im:-24:0 but+my:16:0
by+agency:-19:0 bye:-26:0 cal:-22:0 caled:-32:0 can+come:-14:0 can+i:-160:0 can+im:-40:0
can+my:-41:0 can+they:-70:0 can+we:-17:0 can+you:-16:0 cancel+my:14:13 cancel~visa:30:13
cant:64:-15 cant+do:13:-15 cant+find:13:-4 cant+go:40:-3 cant+leave:33:31 cant+live:-18:-44
cant+se:21:18 cant+take:19:0 canten:-18:0 cant~it:28:51 cant~this:20:-15 can~kil:-29:0
can~late:-24:0 can~take:-15:0 can~this:25:0 can~with:-13:0 can~work:-13:0 care:18:28
care+home:39:52 carer:43:87 carpark:25:-4 cat:22:-25 chahiye:13:-27 chahta:33:-48 chahta+hu:19:0
chahti:30:-27 chai:48:-41 change:-18:0 changing:14:0 changing+rom:16:0 charge:14:0
charge+nurse:17:0 chat:-23:0 chce:17:-42 chce+mi:-21:0 chce~sie:-21:0 check:-26:0 checked:23:0
chest:-13:0 children:71:41 children+i:14:14 children~being:17:20 children~love:14:14
claim+strike:31:0 claim~pay:31:0 closed:-27:0 cofe:15:0 coleague~going:13:14 come:33:38
come+back:17:22 come~this:-16:0 computer:-28:0 concern:-21:0 consultant:34:62 consultant~me:19:29
contact:-21:0 contract:-37:0 conversation:-25:0 cos:-17:0 count:-14:0 country:-25:0 cover:-21:0
cry:-24:0 cry+after:-13:0 cuting:24:4 dates:-16:0 dates+are:-14:0 daw:26:0 day:-48:-25
day+does:-16:0 day+on:22:0 days:-47:0 day~my:-19:0 day~this:23:0 deal:-26:0 debt:24:0
decided:17:-9 deduction:-22:0 dega:15:0 delays:-16:0 derogated:-31:0 derogation:-36:0
deserve:21:-22 dey:14:4 did+it:34:-50 die:120:-81 die+because:-13:0 die+while:-16:0 died:-43:-23
diference:-14:0 diner:-23:0 discrimination:-15:0 dispute:-16:0 dito:22:0 do+and:13:-24
do+i:-83:-24 do+it:54:1 do+patients:-13:0 do+something:25:-31 do+they:-34:0 do+this:20:-15
do+you:-29:0 doctor:15:72 doctors:-18:0 doctor~me:27:0 does+my:-29:0 does~family:-16:0
does~take:17:0 domestic:-15:0 done:41:-9 done+with:25:17 dont:13:-90 dont+come:32:-12
dont+fel:23:-9 dont+know:-25:0 dont+se:33:-17 dont+trained:-14:0 dont~about:15:0 dont~back:27:-1
dont~be:15:0 dont~live:22:-12 dont~me:13:0 dont~myself:17:-5 dont~up:21:-10 dor:44:111 down:22:79
do~anymore:20:-15 do~claim:32:0 do~die:-13:0 do~get:-22:0 do~have:-25:0 do~write:27:0 drive:37:-31
drowning:-30:0 drowning+in:-30:0 during:-14:0 duty:-58:0 dying:49:-37 e+go:30:34 easier:19:-15
easy:13:-11 email:-16:0 emails:-32:0 employer~my:16:16 enaku:64:-58 end:34:-56 end+it:41:-37
ending:43:-9 ending+it:34:-1 ending~al:20:24 ends:-25:0 ends+at:-16:0 end~life:19:-3 ene:64:123
english:-14:0 eniku:64:-58 enough:13:-28 enough~come:14:0 esr:-27:0 every:25:54 every+night:13:-5
every+time:24:10 everyday:23:-23 everyone:60:2 everyone+would:19:-16 everyone~be:19:-16
everything:33:-9 every~i:26:10 exist:43:-31 extension:-26:0 extra:-25:0 face:47:15 failure:14:0
fal:-17:0 family:44:8 family+in:16:26 family+is:19:18 father:27:25 fault:16:0 fel:30:-61
feling:21:-41 feling+low:-20:0 fel~i:19:30 fel~on:-23:0 fet:-16:0 fight:-13:0 final:22:0
find~in:14:0 finish:31:-49 fired:-24:0 first:-17:0 flatmate:-26:42 flatmate+is:35:42
folowing:21:24 folowing+me:23:24 for+adult:-17:0 for+award:-17:0 for+children:-17:0
for+everything:27:-32 for+god:21:-20 for+hca:-17:0 for+me:26:18 for+my:-24:0 for+our:-14:0
for+overtime:-15:0 for+parking:-28:0 for+patients:-14:0 for+strike:-14:0 for+striking:-19:0
for+this:-15:0 for+visa:-23:0 for+voting:-20:0 forcing:15:0 forever:50:-54 forgive:21:-32
forgive+me:21:-32 form:-59:0 for~and:-13:0 for~im:13:0 for~now:28:-38 for~pay:-22:0
friend+is:-17:0 friend+says:22:0 friend+tok:22:36 from+home:18:0 from+me:22:-22 from~for:20:0
future:17:0 gap:-17:0 gate:-18:0 get+home:14:0 get+insurance:22:-37 gets:15:-20 get~and:16:0
get~every:15:0 give:-37:13 give+up:-16:0 giving:16:22 go+home:14:22 go+on:34:-30 god+take:23:-12
godbye:84:-52 godbye+my:24:-41 god~me:23:-12 goes:28:-31 going:50:2 going+do:24:-18
going+end:22:-25 going+home:-25:0 going+on:29:0 going~it:22:-25 going~myself:17:-14 gone:37:-43
go~me:24:0 grabed:44:45 guardian:-13:0 gun:26:31 gusto:72:6 gusto+ko:55:-51 gusto~na:30:-28
gusto~nang:25:-23 gutom:-15:0 gutom+na:-15:0 gutom~ako:-15:0 hai:46:-19 hair:25:0 hands:17:33
hang:41:-44 hang+myself:17:-12 hapens:-17:0 hard:-38:0 has+taken:23:0 has~herself:22:28 hate:-18:0
have+back:-17:0 have+ben:22:-17 have+decided:17:-9 have+my:-28:0 have+no:-13:-20 have+plan:13:0
have+run:27:30 have+taken:22:0 have~about:18:0 have~al:49:-33 have~and:13:0 have~day:36:0
have~note:19:0 have~out:24:30 have~question:-13:0 have~with:-16:0 having:20:-18 he+said:31:97
he+want:17:96 he+wil:65:95 head:-15:0 health:-35:0 hear:22:7 hearing:29:-20 help:-19:0
her+children:23:33 her+in:19:0 her+up:20:0 here+anymore:32:-30 here+is:-26:0 herself:59:53
he~he:15:12 he~me:65:110 he~my:13:0 high:-22:0 himself:48:59 him~he:40:55 hindi+na:20:0
hindi~ako:20:0 his+hands:27:33 hit:35:86 hit+me:24:39 hits:41:57 holding:42:-13 holding~in:34:-24
holiday:-18:0 home:24:75 home+ofice:-25:0 hon:18:-23 hospital:-32:-15 hospital+with:17:0 hot:13:0
hour:17:0 hours:-20:0 hour~and:22:0 house:62:80 house+and:15:30 housemate:28:56 how+many:-13:0
how~does:17:0 how~i:-13:0 how~is:-15:0 huelga:-22:0 hun:61:-53 hurt:39:49 hurt+my:18:16
husband:91:68 husband+is:13:36 husband~me:26:56 i+anymore:-42:0 i+aply:-15:0 i+asked:-21:0
i+bought:13:0 i+claim:20:0 i+could:26:27 i+cry:-14:0 i+dey:18:0 i+died:37:-23 i+dont:34:-49
i+fel:-31:-21 i+give:-15:0 i+hate:-16:0 i+have:42:-168 i+hospital:-25:0 i+join:-16:0 i+kep:49:-37
i+know:22:36 i+lost:-24:0 i+might:15:-22 i+mis:-24:0 i+must:24:8 i+nearly:-36:0 i+ned:-42:0
i+no:20:-26 i+pased:13:0 i+pray:20:-16 i+saw:18:0 i+say:-14:0 i+se:17:0 i+shouldnt:15:0
i+stop:26:-8 i+strike:-15:0 i+talk:23:0 i+tel:-13:0 i+think:56:9 i+tok:16:-67 i+tried:22:-27
i+understand:14:0 i+wan:31:-23 i+want:36:-65 i+went:15:0 i+wil:39:52 i+wish:60:-51 i+wont:53:-53
i+work:-25:0 i+would:31:-34 i+write:25:0 i+wrote:21:-53 idea:-16:0 if+i:32:-9 if~are:16:0
if~died:37:-23 if~dont:-13:17 if~is:-21:0 if~leave:17:11 if~stop:18:17 if~take:17:0 ilr:-16:0
im+alowed:-13:0 im+angry:13:0 im+at:-15:0 im+being:28:0 im+cant:13:0 im+dead:26:-20
im+drowning:-20:0 im+gone:34:-34 im+in:-20:0 im+late:-39:0 im+ok:-19:0 im+on:40:-46 im+out:-18:0
im+pregnant:16:0 im+scared:22:10 im+sory:21:-56 im+stresed:-15:0 im+thinking:35:-44
im+tired:19:-36 imigration:-17:0 im~and:26:-34 im~as:14:0 im~do:18:-23 im~go:17:22 im~i:45:21
im~leave:13:0 im~nights:-14:0 im~on:17:0 im~suicidal:28:-28 im~top:27:-33 im~trained:-14:0
in+bathrom:23:-7 in+canten:-13:0 in+carpark:17:26 in+emails:-15:0 in+his:23:22 in+house:25:5
in+lift:18:0 in+morning:14:0 in+my:15:-5 in+ofice:15:0 in+sluice:-16:0 in+staf:20:0 in+this:-16:1
india:-17:0 industrial:-26:0 industrial+action:-26:0 information:-18:0 insulin:15:-56
insulin+in:21:-27 insulin~my:21:-27 insurance:20:-37 insurance+and:18:0 interview:-17:0
into:18:-12 investigation:32:-24 in~and:34:11 in~but:18:0 in~it:19:-19 in~rom:52:69
is+abusing:17:38 is+al:-15:0 is+at:-13:0 is+atacking:47:63 is+beating:25:27 is+being:34:44
is+beter:36:6 is+broken:-33:0 is+going:17:71 is+holding:16:15 is+in:17:0 is+it:-75:0 is+man:26:60
is+my:-14:-44 is+over:13:0 is+pension:-17:0 is+point:13:0 is+sick:-38:0 is+striking:-13:0
is+talking:17:0 is+there:-99:0 is+this:-19:0 is~and:16:74 is~but:-20:0 is~for:-32:0 is~hope:34:-25
is~hospital:16:0 is~in:-29:0 is~law:-13:0 is~me:37:70 is~my:-16:0 is~without:14:36 it+al:52:-6
it+and:-13:0 it+but:19:0 it+is:13:-40 it+take:18:0 it+wil:45:-38 it+would:19:-20 its:47:-66
it~al:20:0 it~be:42:-42 it~is:23:0 it~it:20:0 it~me:-14:0 it~time:23:25 i~5:-20:0 i~about:16:-27
i~after:-13:0 i~agency:-16:0 i~al:15:0 i~and:22:-38 i~another:-13:0 i~as:33:-32 i~at:30:-44
i~back:-22:0 i~be:32:-56 i~because:-14:0 i~ben:22:-17 i~by:-19:0 i~can:-14:0 i~day:-22:0
i~decided:17:-9 i~die:86:-79 i~diner:-23:0 i~do:41:-34 i~down:-16:0 i~drive:19:-21 i~end:35:-34
i~exist:24:-25 i~fel:23:-9 i~for:-16:0 i~go:32:-46 i~hang:27:-46 i~have:-22:0 i~him:32:17
i~hurt:24:34 i~im:22:-19 i~in:-22:13 i~kil:26:9 i~know:-25:0 i~leave:-21:0 i~live:-32:0
i~loking:15:0 i~met:32:-2 i~nedlestick:-16:0 i~out:27:9 i~plan:13:0 i~put:14:11 i~rather:18:-14
i~rope:43:-26 i~run:36:18 i~se:45:-28 i~slep:-15:-11 i~stop:-15:0 i~strike:24:0 i~two:-15:0
i~wake:23:-11 i~want:-13:-28 jan:39:24 jana:18:0 jane:17:0 jena:27:-29 jena+nahi:16:-21 job:-49:0
join:-44:0 joining:-15:0 jump:84:0 juz:57:-32 kar:28:-39 karna:27:-23 karna+chahta:15:0
karna~hun:29:-23 karta:40:-56 ka~nahi:15:0 kep:34:-67 keping:16:0 keps:20:51 kept+my:14:0
kep~me:19:0 khatam:21:-27 khudkushi:36:-35 kil:21:55 kil+for:-28:0 kil+me:69:47 kil+myself:58:-71
kiled:-25:0 kiling:-29:0 knife:76:75 knows:16:0 know~asked:-13:0 know~i:13:-21 ko+na:60:-71
ko+nang:25:-23 ko~mamatay:16:-14 kung+wala:17:0 kya:-37:0 lady:17:0 last:47:-51 last+mesage:19:0
law:-32:0 leave:-42:49 leave+house:14:14 leave+this:24:-26 leave~world:29:-26 leaving:-16:0
left:48:-51 left+for:22:-20 legal:-23:0 let:32:6 let+me:22:33 let~leave:22:33 life:124:-102
life+is:32:-3 lifting:-25:0 lights:-23:0 like:34:-33 like+i:34:11 like+this:19:-31 line:-39:0
link:-26:0 list:-36:0 live:94:-52 live+anymore:25:10 live+on:-50:0 living:83:-44
living~this:23:-24 liya:16:0 loan:-13:0 lock:35:60 locked:25:24 locked~in:23:39 lok:24:2
lok+after:13:-18 loking:44:-36 loks:-36:0 lol:-133:0 long+does:17:0 long~i:19:0 long~it:18:0
lose:-23:0 lost:-20:0 lost+my:-15:0 lost~hope:16:0 love+them:14:14 low:-29:0 mabuhay:54:-43
made:13:-12 made~with:23:0 magpakamatay:52:13 magsumbong:-13:0 mai:40:-28 main:81:-19 mainu:24:22
mainu~hai:24:22 mais:37:-31 make:33:-35 make+i:35:-35 make+it:24:-28 makes:19:0 make~life:-15:0
make~no:14:-14 malai:74:30 malai~man:44:-56 mamatay:38:-42 management:-16:0 manager:-57:86
manager+is:-33:0 manager+ko:-14:0 manager+threatened:14:0 manager~my:32:0 mandatory:-17:0
mar:72:70 marido:46:74 marido+me:46:74 maried:15:0 marna:54:-68 marna+hai:19:-30 mary:14:0
mas:17:0 matar:87:48 match:-14:0 matron:-14:0 maybe:17:0 me+again:20:4 me+and:28:45 me+down:17:0
me+from:-21:0 me+her:16:16 me+here:23:-8 me+home:15:40 me+i:47:-24 me+if:-14:0 me+in:73:95
me+matar:46:18 me+nmc:14:0 me+one:19:0 me+she:29:57 me+tonight:28:26 me+with:25:58 mean:-23:0
mein:24:-45 member:-28:0 members:-18:0 membership:-16:0 mera:21:80 mera+pati:29:67 mere:28:0
mesage:14:0 mesaged:15:66 met:28:-2 meting:-25:0 meu:44:68 me~children:15:14 me~for:-19:0
me~house:17:28 me~i:19:21 me~it:19:0 me~matar:41:30 me~night:13:0 me~tok:23:20 me~what:13:0
me~wil:35:-25 me~with:39:60 mga:15:0 mga~ko:21:0 mi+sie:-21:0 midnight:-15:0 might+as:28:-20
might~wel:28:-20 mised:-18:0 mised+my:-15:0 mising:-16:0 mnie:58:119 mo+fe:64:-58 mon:53:93
monday:-26:0 money:-27:7 money+home:-17:0 morning:21:-48 most:13:0 mother:36:-30 mother+in:22:-5
mourir:62:-47 moved:-16:0 moving:-13:0 much:28:-59 much~do:18:0 much~for:-15:0 mujhe:69:17
mujhe~hai:25:-1 mujhe~nahi:17:-24 mundo:30:-29 must:-15:8 must+work:22:0 must~pay:23:0
my+arms:25:-23 my+back:-17:0 my+band:-13:0 my+body:47:-47 my+bos:-26:0 my+boyfriend:24:31
my+brother:23:33 my+car:22:-30 my+cat:23:-25 my+children:39:-33 my+employer:13:40 my+ex:30:87
my+family:60:-9 my+final:22:0 my+flatmate:-26:42 my+head:-29:0 my+heart:-15:0 my+husband:74:91
my+job:-13:0 my+last:52:-42 my+late:15:0 my+leave:-14:0 my+life:24:-57 my+manager:13:80
my+mother:14:19 my+neighbour:27:44 my+nmc:-14:0 my+partner:38:47 my+pasport:51:62 my+payslip:-31:0
my+pin:-22:0 my+romate:17:0 my+salary:23:14 my+shift:-39:0 my+sister:14:0 my+sponsorship:-13:0
my+student:22:30 my+sufering:24:-27 my+supervisor:22:87 my+tablets:26:-28 my+uncle:16:0
my+uniform:-14:0 my+union:-17:0 my+wife:46:-6 myself:132:-166 my~about:-21:0 my~and:41:15
my~at:22:31 my~day:21:0 my~died:-25:0 my~every:17:0 my~goes:31:-31 my~has:14:55 my~here:-19:0
my~husband:25:-22 my~i:13:-18 my~if:21:0 my~in:26:11 my~isnt:17:26 my~it:25:-60 my~know:13:0
my~nurse:28:49 my~said:28:63 my~says:16:24 my~sent:16:0 my~takes:23:48 my~threatened:26:28
my~tok:22:36 my~was:-24:0 my~what:-16:0 my~who:-17:0 my~wil:35:21 na+ako:37:-89 na+akong:31:-23
na+mabuhay:31:-28 nahi:68:-88 nahi+rehna:22:-23 name:-30:0 names:-23:0 nang:43:-42 nao:37:-31
nao~mais:37:-31 na~ko:32:-34 na~sa:-22:0 near:-17:0 nearly:-14:0 ned:-64:0 nedlestick:-16:0
neighbour:27:44 never:17:-2 never+met:16:0 never+want:-23:0 never~up:21:-24 new:-45:0
next+dor:20:27 ngayon:20:0 ng~ko:46:118 nhs:-39:0 nie+chce:-21:0 nie~mi:-21:0 nigeria:25:0
night:32:54 night+and:18:21 night+i:19:-15 night+shifts:-19:0 nights:-71:0 night~have:19:-15
njan:64:-58 nmc+leter:18:-17 no+hope:-17:-25 no+idea:-15:0 no+pay:13:0 no+quiero:39:-33
no+reason:18:-19 no+way:15:0 nobody:50:-116 nobody+wil:20:-11 nobody+would:49:-35 note:23:-41
nothing:35:-35 notice+if:16:0 no~and:13:0 no~for:35:-36 no~live:48:-23 number:-22:0 nurse+and:14:0
nurses:-61:0 nursing:-14:0 ocupational:-14:0 ocupational+health:-13:0 ofer:-17:0 ofice:-15:0
oga~my:19:0 old~and:17:0 on+bridge:32:-5 on+my:-25:0 on+our:27:0 on+picket:-25:0 on+shift:17:-18
on+strike:-31:0 on+this:-44:0 on+ward:16:49 on+way:20:-31 one+reason:31:-21 only:25:-55
on~and:-28:0 on~day:-18:0 on~for:-13:0 on~salary:-49:0 or~it:-16:0 osce:-66:0 our+ward:27:0
our~and:17:37 outside~with:17:0 overdose:62:-17 overdose~i:32:17 overseas:-20:0 overtime:-43:0
owner:26:35 pagod~ako:-38:0 paid:-17:0 pain:16:-41 papatayin:46:48 paracetamol:33:-45
parking:-34:0 part:-46:0 part+my:-15:0 partner:37:47 partner~me:33:43 pasaporte:59:111
pasport:87:181 pasport~i:15:0 patern:19:0 pati:29:67 patient+is:23:0 patients:-33:59
patients+die:-13:0 patients~because:-13:0 patients~hurt:-15:0 patient~me:25:25 pay:-47:41
pay+and:15:0 pay+for:-19:0 pay+if:17:0 pay+rise:-20:0 payrol:-48:0 payslip:-51:0 pay~and:25:0
pay~i:17:0 peace:33:-28 peaceful:34:0 pension:-45:0 people:-15:0 person:-27:0 phone:-18:46
picket:-118:0 picket+line:-21:0 picketing:-13:0 pils:76:73 pin:-26:0 plus:32:0 point:34:-22
point+living:22:12 poison:40:111 police:-17:0 policy:-20:0 poren:64:-58 porter:23:0 presure:-13:0
printer:-17:0 problem:-14:-12 proper:-14:0 protection:-17:0 protest:-16:0 punched:32:46
punched+me:32:46 put:39:92 put+his:47:67 put+me:-22:0 put~hands:27:33 que:19:0 quero:50:-45
question:-47:0 questions:-16:0 quick:24:0 quiero:71:-75 quit:-63:0 racism:-24:0 racist:-23:0
raha:-15:0 raise:-13:0 raped:60:110 rather:18:-14 rcn:-25:0 read:-13:0 ready:33:-28 reason:40:-20
reasons:14:0 reception:17:0 refer:-14:0 refuse:-13:0 register:-18:0 rehna:22:-23 relative:55:69
renewal:-16:0 rent:-19:0 reply:-13:0 report:-32:0 request:-40:0 resident:22:0 resigned:-14:0
revenge:13:0 rid:17:0 right:-90:0 rights:-17:0 rise:-36:0 risk:-16:0 river:46:-40 rof:46:12
rom:15:69 romate:17:0 rope:43:-26 rota:-74:0 round:29:9 row:-16:0 rubish:-66:0 rude:-16:0
rule:-29:0 rules:-14:0 run:24:24 run+out:24:30 sa+mga:21:0 sab:37:-47 sad:-26:0 sad+about:-15:0
said+godbye:30:11 said+he:56:113 said+she:27:41 said~wil:17:36 said~would:29:25 salary:-44:14
salary+and:15:0 same:-15:0 sarili:19:0 saturday:17:0 saturday+is:23:0 say:-28:50 says:17:46
says+he:15:25 says+if:15:11 says+she:21:0 says~i:15:11 scale:-16:0 scalpel:35:-9 scalpel+in:35:-9
scared:17:10 schol:-16:0 se+you:-13:0 selfharm:56:-55 send+money:-19:0 sent+me:16:0 service:-17:0
setle:-53:0 setlement:-16:0 shaking:16:0 shame:23:-18 she+can:-13:0 she+doesnt:14:48 she+has:27:51
she+is:26:93 she+want:-39:0 she~it:-13:0 she~kil:-16:31 shift:-30:75 shift+is:-16:0
shift+patern:19:0 shifts:-45:0 shops:14:0 short:-13:0 should+be:14:0 should+i:-34:0 shouldnt:15:0
shouted:-18:0 show:-26:0 sick:-55:0 sie:42:-69 sign:-16:0 signed:-15:0 since:21:22 since~came:13:0
since~reported:13:0 slep:40:-1 slep+and:15:-16 sliding:-16:0 sliding+scale:-16:0 sluice:-16:0
solve:28:0 someone:15:93 someone+is:38:42 someone~my:25:-36 sometimes:28:-29 sometimes+i:23:-24
son:26:-47 son~wil:33:-23 sory:37:14 space:-17:0 speak:-22:0 speak+up:-13:0 sponsor:-23:0
sponsorship:-18:0 stab:37:83 staf:-63:-14 stafing:-15:0 standing:23:0 start:-13:0 stil:-18:0
stop:18:-43 stop~at:-14:0 strangle:26:78 stresed:-23:0 strike:-268:0 strike+day:-20:0
strike+pay:24:0 strikers:-53:0 strikes:-46:0 striking:-110:0 struck:-30:0 student:16:30
stupid:13:0 sue:-17:0 sue+me:-16:0 sufering:24:-27 suicidal:62:-30 suicide:104:-96
supervisor:19:87 supervisor~my:22:0 suport:-32:0 tablets:77:-29 take+me:21:-12 take+part:-13:0
taken:28:50 taken+for:-15:0 takes:22:48 talk:-22:0 talking:14:0 talking+about:17:0 talks:-19:0
tax:-16:0 tea:-17:0 team:-37:0 tel+my:26:-12 tel+them:13:0 teling:19:0 tel~children:14:14
tel~i:13:0 tengo:29:0 than:39:-59 than+this:24:-18 thanks:-28:0 thanks+bye:-13:0 there+is:38:7
theres:53:32 there~be:17:0 there~man:26:60 they+are:-18:0 they+broke:20:0 they+kep:-17:0
they+put:-13:0 they+said:-15:0 they+should:15:0 they+take:-13:0 they+tok:21:20 they~be:30:-43
they~get:17:0 think:37:2 think+about:26:-27 think+my:29:28 thinking:89:-18 thinking+about:26:-19
this+anymore:20:-15 this+bot:-20:0 this+conversation:-20:0 this+is:25:-22 this+job:-14:0
this+life:22:-19 this+morning:15:-8 this+person:-14:0 this+place:-17:0 this+rota:-29:0
this+shame:23:-18 this+ward:-19:0 this+world:43:-38 this~and:13:14 this~is:-15:0 this~lol:-13:0
this~my:14:0 thought:26:0 thoughts:54:-35 threatened:56:69 threatened+kil:26:27
threatened+me:22:23 threatened~me:26:27 time+i:26:10 tired:15:-40 today:-13:-55 today+and:22:0
tok+overdose:47:14 told:15:13 told+my:13:0 told~she:20:46 tomorow+is:-13:0 tomorow~my:-13:0
tomorow~would:25:-22 tonight:70:-59 topic:-15:0 touched:27:57 touched+my:37:57 trabaho:-24:0
train:35:-58 trained:-14:0 training:-70:0 traped:-17:0 traped+in:-17:0 tried:29:-19 trust:-52:0
turn:-21:0 two:-29:0 uncle:16:0 uniform:-26:0 union:-152:0 unions:-18:0 unison:-14:0 unit:-19:0
unpaid:-19:0 unsafe:-14:0 until:27:38 until+i:30:38 us+if:17:0 us+in:29:42 us~we:17:0 veux:27:-65
visa:-90:3 visa~by:-16:0 visit:-25:0 visitor:26:0 viver:37:-31 vivir:46:-44 voices:33:-32
vote:-54:0 voted:-15:0 voting:-27:0 voy:51:-70 wages:16:40 wages+and:14:19 wake:44:-31
wake+up:37:-25 wala:35:-33 wala+na:25:-22 walang:22:0 walk:-18:0 walk+out:-17:0 wan:31:-34
want+be:25:-21 want+come:-15:0 want+die:78:-1 want+it:14:-12 want+jump:16:12 want+leave:-21:0
want+live:36:6 want+shift:-16:0 want+stop:-21:0 want+work:-15:0 want~anymore:33:16 want~back:-16:0
want~forever:28:-34 want~i:26:31 want~know:-13:0 want~my:68:-1 want~myself:36:-39 want~ward:-19:0
ward:-63:106 was+i:13:0 was+rude:-15:0 wasnt:16:0 was~for:-16:0 way:77:-113 way+home:15:-25
way+out:51:-29 ways:19:0 we+are:-14:0 we+lost:-14:0 we+ned:-20:0 we+wil:-26:0 website:-13:0
wekend:25:22 wel:17:-20 went:-17:0 we~out:-15:0 what+are:-13:0 what+do:-22:0 what+does:-21:0
what+hapened:14:0 what+hapens:-16:0 what+if:-42:0 what+im:14:0 what+is:-63:-55 whats:-13:-18
whats~way:-19:0 what~do:15:0 what~i:-49:0 what~is:-13:0 what~my:-21:0 what~patient:15:0
what~point:13:0 when+is:-18:0 when~aply:-13:0 when~are:-14:0 when~come:16:0 when~gone:17:-13
where:-14:4 which:-33:0 while:-22:0 who+can:-28:0 who+is:-31:0 whole:26:0 wife:37:-6 wife+on:13:0
wife~i:13:0 wil+come:14:0 wil+do:33:40 wil+hang:24:-32 wil+hurt:25:67 wil+i:-30:0 wil+im:-17:0
wil+kil:23:-44 wil+send:17:0 wil+take:-19:0 wil+they:-31:0 wil+work:-13:0 wil~be:14:-40
wil~her:33:53 wil~himself:21:27 wil~me:56:-25 wil~out:-15:0 wil~stop:-17:0 wish:70:-61
wish+im:23:-19 wish~dead:24:-15 wish~never:24:-23 with+agency:-16:0 with+her:-13:0
with+knife:28:27 with+me:-22:0 with+one:-15:0 with+payrol:-15:0 with+what:15:0 without:32:-5
without+me:32:-53 without+pain:15:-13 with~in:17:0 with~nobody:13:0 with~on:26:0 woke:24:1
woke+up:24:1 wont:82:-52 wont+be:41:-35 wont+give:15:25 word:-16:0 work:-27:114 work+today:25:0
work+tomorow:13:0 workers:-13:0 working:-25:0 work~no:15:0 world:53:-60 would+be:65:-61
would+kil:18:25 would+rather:18:-14 would~easier:19:-15 write:-14:0 write+my:15:0 write~for:-14:0
wrong:-13:0 wrote:27:-15 year:-23:0 years:-29:0 yes:-19:0 yesterday:-28:0 you+no:14:0 you~al:-15:0
you~quiero:37:-30 zabije:54:25 zindagi:42:-39 zyc:57:-32
"""
