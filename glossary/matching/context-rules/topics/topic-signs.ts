import { type Signs, signs } from './signs.ts';

const lists: string[] = [];

/** Makes the signs of a topic. */
function topic(list: string): Signs {
  lists.push(list);
  return signs(list);
}

export const DRINKS = topic(
  'bitters | bourbon | campari | champagne | cocktails? | cucumber | gin | ice cubes | over ice | juniper | lemonade | lime | martinis? | quinine | rum | soda | tequila | vermouth | vodka~ | whisk(?:e?y|ies)',
);

export const COOKING = topic(
  'allspice | bacon | barbecue~ | braise~ | broth | butcher~ | butter | casserole~ | chefs? | chicken livers? | dumpling~ | egg whites? | flour | fried | fry | frying | garlic | gravy | grill~ | marinad~ | marinat~ | meringue~ | offal | onions? | oven | saucepan~ | pâté | prawns? | recipes? | roast~ | saut[eé]~ | scotch bonnets? | seasoned | seasoning~ | shrimps? | simmer~ | skewer~ | skillet~ | spices? | spicy | stew~ | toast | whisk',
);

export const MUSIC = topic(
  'albums? | arpeggi~ | basslines? | bassist~ | cadences? | choirs? | chords? | choral | composer~ | concerto~ | counterpoint | drum~ | fugues? | guitar~ | harmony | harmonies | hip[- ]hop | jazz | mellotron | melod~ | octaves? | orchestra~ | pianos? | prog rock | rock bands? | semitones? | sonatas? | sopranos? | synths? | symphon~ | techno | tunes? | violins? | key of [A-G]',
);

export const SPORT = topic(
  'agassi | backhand | backstroke | batsm[ae]n | birdies? | bogey | bunkers? | butterfly | caddie~ | canoe~ | championships? | clubhouse | coach | coaches | cox | cricketer~ | cup final | equali[sz]er | fairways? | football~ | forehand | freestyle | goalkeeper~ | golf~ | interception~ | keeper | lanes? | league | marathon~ | midfield~ | NBA | NFL | oars? | oarsm[ae]n | paddle~ | playoffs? | putts? | putting green | quarter-?finals? | quarterback~ | rackets? | regatta~ | relegat~ | rowers? | rowing | scored | semi-?finals? | soccer | striker~ | swimmer~ | tee | teed | tee shot | tennis | touchdowns? | tournaments? | uefa | unseeded | volleys? | wickets? | yards',
);

export const WEIGHTS = topic(
  'barbell~ | bench press | clean and | clean & | deadlift~ | kilos | lifters? | medal~ | olympic~ | overhead | snatch | squats? | weightlift~',
);

export const HORSES = topic(
  'bridles? | canter~ | colts? | dressage | equestrian~ | fillies | filly | foals? | gallop~ | geldings? | hoof | hooves | horses? | jockey~ | mares? | paddocks? | ponies | pony | reins? | saddle~ | stallion~ | stirrup~ | trot~',
);

export const GAMES = topic(
  'arcade~ | boss fights? | consoles? | controllers? | crowbar | cartridges? | DLC | emulator~ | esports? | gamepad~ | gamers? | gaming | handhelds? | joystick~ | multiplayer | nintendo | playstation | pok[eé]mon | sega | shooters? | sony | speedrun~ | steam deck | streamers? | ubisoft | UMDs? | video games? | xbox',
);

export const FILMS_AND_BOOKS = topic(
  'actor | actors | actress~ | blu-?ray | bookbind~ | bookmark~ | bookshelf | bookshelves | bookshop~ | box office | cinema~ | director’s cut | discs? and | documentary | dust jacket | DVDs? | endpapers? | feature films? | short films? | the film | filmed | filming | hardbacks? | hardcover~ | hitchcock~ | kubrick~ | leather-bound | librarian~ | library | movies? | netflix | nolan~ | novelist~ | novels | oscars? | paperback~ | premiered | remake | screenplay~ | shelf | soundtrack~ | starred | starring | thrillers?',
);

export const CAMERAS_AND_SOUND = topic(
  'apertures? | cameras? | darkroom | loudspeakers? | microphones? | photographer~ | shutters? | subwoofer~ | telephoto | tripods? | tweeters? | viewfinder~ | woofers?',
);

export const GARDENS = topic(
  'aphids? | bark | blight~ | blossoms? | cact(?:us|i) | cankers? | compost~ | conifer~ | crops? | ferns? | foliage | fronds? | garden~ | greenhouse~ | hedges? | leaf | lichens? | mildew~ | mulch~ | orchard~ | perennial~ | petals? | plants | potato~ | prickl~ | prune | pruning | roses | seedling~ | shrubs? | soil | the leaves | thorns? | tomato~ | tree trunk~ | vines?',
);

export const WILDLIFE = topic(
  'albatross~ | antarctic | beaks? | beetles? | burrow~ | feathers? | fins | fish | fledgling~ | fulmar~ | gulls? | hedgehog~ | insects? | moths? | nesting | nests? | penguins? | petrels? | plankton | plumage | seabirds? | sea urchins? | shearwater~ | southern ocean | wasps? | wings',
);

export const COMPUTERS = topic(
  'android | antennas? | antivirus | APIs? | apps | AWS | backend~ | backups? | bandwidth | broadband | caches? | changelog | coax~ | codebase~ | commits? | connectors? | compiler~ | CPUs? | cybersecurity | dashboards? | debugger~ | deploy | deployed | deployment~ | docker | ethernet | firewall~ | frontend~ | git | GHz | github | GraphQL | hackers? | hard disks? | hard drives? | iphone~ | ipads? | java | javascript | json | kotlin | kubernetes | laptops? | linters? | linux | login~ | macbook~ | malware | microservice~ | microsoft | MySQL | nightly build~ | npm | object[- ]oriented | open[- ]source | oracle | password~ | pixels? | postgres~ | pull requests? | ransomware | redis | refactor~ | repo | repos | router~ | SaaS | salesforce | SAP | servers? | smartphone~ | software | spam | spreadsheet~ | SQL | SSDs? | tenant | tenants | trojan horse~ | trojans? | typescript | unit tests? | VPNs? | web ?sockets? | wi-?fi | windows xp | yaml',
);

export const MACHINES = topic(
  'axles | bearings | bonnet | brakes? | bumper~ | carburet~ | chassis | classic cars? | compressor~ | concrete | crankcase | crankshaft~ | derailleur~ | diesel | drivetrain | engine | engines | excavator~ | freight | fuel | garage | gasket~ | gearbox~ | girder~ | horsepower | hydraulic~ | ignition | locomotive~ | mechanics? | motorbike~ | motorcycle~ | mph | nozzles? | petrol | pistons? | railway~ | roadster~ | rpm | sidings? | spark plugs? | steering | tarmac | torque | tractor~ | trucks? | trusses | turbine~ | tyres? | wagons? | welder~ | welding | welds? | windscreen~',
);

export const MONEY = topic(
  'ATMs? | bankers? | banknote~ | bonds? | brokers? | cash | creditor~ | currency | currencies | dividend~ | dollar | economists? | euros? | exchange rates? | exporter~ | exports | fiscal | GDP | hedge funds? | inflation | interest rates? | investor~ | lenders? | mortgage~ | overdraft~ | pensions? | portfolio | recession~ | retailer~ | revenue~ | savings | share prices? | shareholder~ | shares | sterling | stock market~ | supply chain~ | tariffs? | traders? | trading | treasury | wages | wall street | yen',
);

export const TRADE = topic(
  'airlines? | airport~ | boarding | budget airlines? | cell ?phones? | churn | courier~ | customers? | flights? | loyalty | luggage | marketing | mobile operators? | newsletter~ | parcels? | roaming | sales | shoppers? | sign-?ups? | subscriber~ | subscription~ | suitcase~ | telecom~ | wireless',
);

export const COURTS = topic(
  'bailiff~ | confiscat~ | contraband | counterfeit~ | creditor~ | customs | debtor~ | forfeit~ | fourth amendment | good behaviou?r | injunction~ | landlord~ | parole | plaintiff~ | prison~ | probate | repossess~ | search warrants? | sentence | sentences | sentencing | smuggl~ | solicitors? | warrants? | writs?',
);

export const ARMIES = topic(
  'air force | army | artillery | battalion~ | brigades? | cavalry | ceasefire | centurion~ | destroyers? | fighter jets? | flagship | fleets? | flight deck | frigates? | garrison~ | infantry | legions? | legionar~ | missiles? | NATO | naval | navy | regiments? | roman army | sailed | sailors? | soldiers? | squadrons? | strike group | submarines? | troops | truce | warships?',
);

export const POLITICS = topic(
  'ballots? | brexit | brussels | cabinet | coalition~ | commission | commissioners? | congress~ | constituenc~ | constituents? | councillors? | democrats? | directives? | elected | elections? | electoral | fisheries | governors? | incumbents? | lawmakers? | left-wing | legislat~ | liberals? | manifesto~ | mayors? | ministers? | parliament~ | peacekeeper~ | politicians? | presidential | referend~ | republicans? | senat~ | strasbourg | tories | tory | voted | voters?',
);

export const WEATHER = topic(
  'atlantic | bay of [a-z]+ | cyclon~ | drizzle | flooding | forecast | forecasters? | gales? | hurricane~ | isobars? | jet stream | low pressure | met office | meteorolog~ | monsoon~ | rain | rainfall | showers | snow | storms? | typhoon~ | winds',
);

export const EARTH = topic(
  'aftershocks? | earthquake~ | epicent~ | eruptions? | fault lines? | foreshocks? | landslips? | lava | magma | magnitude [\\d.]+ | quakes? | richter | seismic~ | seismolog~ | tectonic~ | tsunami~ | volcan~',
);

export const ATOMS_AND_STARS = topic(
  'asteroids? | astronom~ | atoms? | caesium | carbon-14 | cesium | collider~ | comets? | fallout | fission | galax~ | isotopes? | meteorite~ | neutrino~ | neutrons? | planets? | plutonium | protons | quarks? | radioactiv~ | radium | reactors? | stellar | strontium | supernova~ | telescopes? | thorium | tritium | uranium',
);

export const HOUSEHOLDS = topic(
  'attic | batteries | battery | blouses? | brushwork | canvas | carpenter~ | cedar | clothes | collars? | crease~ | curtains? | detergent | easel | fabric | fences? | furniture | gates? | gutters? | ironing | joinery | laundry | linen | paintbrush~ | plumber~ | railings | roof~ | shirts? | smoke alarm~ | starch~ | upholster~ | wallpaper | watercolou?r~',
);

export const PETS_AND_PLASTICS = topic(
  'aquarium~ | bins? | bottles? | budgies? | cats? | dogs? | ferrets? | guinea pigs? | hamsters? | kibble | kittens? | landfill | litter | microplastic~ | parrots? | plastics? | polyester | polymers? | puppies | puppy | rabbits? | recycl~ | vets?',
);

export const CHECKS_OF_RECORDS = topic(
  'applicants? | barring | checks? | coach | coaches | criminal records? | disclosure | employers? | enhanced check~ | recruiters? | safeguarding | scout~ | volunteers?',
);

/** Signs of any of the topics: most sentences have none. */
export const ANY_TOPIC = signs(lists.join(' | '));
