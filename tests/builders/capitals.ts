/** A state with its seat of government: a believable anchor for builders and for the bench, not a curated record. */
export interface Capital {
  readonly state: string
  readonly name: string
  readonly iso3: string
  readonly capital: string
  readonly lon: number
  readonly lat: number
}

const ROWS = `
Afghanistan|AFG|Kabul|69.17|34.53
Albania|ALB|Tirana|19.82|41.33
Algeria|DZA|Algiers|3.06|36.75
Andorra|AND|Andorra la Vella|1.52|42.51
Angola|AGO|Luanda|13.23|-8.84
Antigua and Barbuda|ATG|Saint John's|-61.85|17.12
Argentina|ARG|Buenos Aires|-58.38|-34.6
Armenia|ARM|Yerevan|44.51|40.18
Australia|AUS|Canberra|149.13|-35.28
Austria|AUT|Vienna|16.37|48.21
Azerbaijan|AZE|Baku|49.87|40.41
Bahamas|BHS|Nassau|-77.34|25.06
Bahrain|BHR|Manama|50.58|26.23
Bangladesh|BGD|Dhaka|90.41|23.81
Barbados|BRB|Bridgetown|-59.62|13.1
Belarus|BLR|Minsk|27.57|53.9
Belgium|BEL|Brussels|4.35|50.85
Belize|BLZ|Belmopan|-88.77|17.25
Benin|BEN|Porto-Novo|2.62|6.5
Bhutan|BTN|Thimphu|89.64|27.47
Bolivia|BOL|La Paz|-68.15|-16.5
Bosnia and Herzegovina|BIH|Sarajevo|18.41|43.86
Botswana|BWA|Gaborone|25.91|-24.65
Brazil|BRA|Brasilia|-47.88|-15.79
Brunei|BRN|Bandar Seri Begawan|114.94|4.89
Bulgaria|BGR|Sofia|23.32|42.7
Burkina Faso|BFA|Ouagadougou|-1.53|12.37
Burundi|BDI|Gitega|29.92|-3.43
Cambodia|KHM|Phnom Penh|104.92|11.56
Cameroon|CMR|Yaounde|11.5|3.85
Canada|CAN|Ottawa|-75.7|45.42
Cape Verde|CPV|Praia|-23.51|14.92
Central African Republic|CAF|Bangui|18.55|4.36
Chad|TCD|N'Djamena|15.04|12.11
Chile|CHL|Santiago|-70.67|-33.45
China|CHN|Beijing|116.41|39.9
Colombia|COL|Bogota|-74.07|4.71
Comoros|COM|Moroni|43.26|-11.7
Congo|COG|Brazzaville|15.28|-4.26
Costa Rica|CRI|San Jose|-84.09|9.93
Croatia|HRV|Zagreb|15.98|45.81
Cuba|CUB|Havana|-82.37|23.11
Cyprus|CYP|Nicosia|33.38|35.19
Czechia|CZE|Prague|14.44|50.08
Denmark|DNK|Copenhagen|12.57|55.68
Djibouti|DJI|Djibouti|43.15|11.59
Dominica|DMA|Roseau|-61.39|15.31
Dominican Republic|DOM|Santo Domingo|-69.93|18.49
DR Congo|COD|Kinshasa|15.27|-4.44
Ecuador|ECU|Quito|-78.47|-0.18
Egypt|EGY|Cairo|31.24|30.04
El Salvador|SLV|San Salvador|-89.19|13.69
Equatorial Guinea|GNQ|Malabo|8.78|3.75
Eritrea|ERI|Asmara|38.93|15.32
Estonia|EST|Tallinn|24.75|59.44
Eswatini|SWZ|Mbabane|31.14|-26.31
Ethiopia|ETH|Addis Ababa|38.76|9.03
Fiji|FJI|Suva|178.44|-18.14
Finland|FIN|Helsinki|24.94|60.17
France|FRA|Paris|2.35|48.86
Gabon|GAB|Libreville|9.45|0.42
Gambia|GMB|Banjul|-16.58|13.45
Georgia|GEO|Tbilisi|44.83|41.72
Germany|DEU|Berlin|13.4|52.52
Ghana|GHA|Accra|-0.19|5.6
Greece|GRC|Athens|23.73|37.98
Grenada|GRD|Saint George's|-61.75|12.05
Guatemala|GTM|Guatemala City|-90.51|14.63
Guinea|GIN|Conakry|-13.68|9.54
Guinea-Bissau|GNB|Bissau|-15.6|11.86
Guyana|GUY|Georgetown|-58.16|6.8
Haiti|HTI|Port-au-Prince|-72.34|18.59
Honduras|HND|Tegucigalpa|-87.21|14.07
Hungary|HUN|Budapest|19.04|47.5
Iceland|ISL|Reykjavik|-21.94|64.15
India|IND|New Delhi|77.21|28.61
Indonesia|IDN|Jakarta|106.85|-6.21
Iran|IRN|Tehran|51.39|35.69
Iraq|IRQ|Baghdad|44.36|33.31
Ireland|IRL|Dublin|-6.26|53.35
Israel|ISR|Jerusalem|35.21|31.77
Italy|ITA|Rome|12.5|41.9
Ivory Coast|CIV|Yamoussoukro|-5.28|6.83
Jamaica|JAM|Kingston|-76.79|17.97
Japan|JPN|Tokyo|139.69|35.69
Jordan|JOR|Amman|35.93|31.95
Kazakhstan|KAZ|Astana|71.43|51.13
Kenya|KEN|Nairobi|36.82|-1.29
Kiribati|KIR|Tarawa|172.98|1.33
Kuwait|KWT|Kuwait City|47.98|29.38
Kyrgyzstan|KGZ|Bishkek|74.59|42.87
Laos|LAO|Vientiane|102.63|17.97
Latvia|LVA|Riga|24.11|56.95
Lebanon|LBN|Beirut|35.5|33.89
Lesotho|LSO|Maseru|27.48|-29.31
Liberia|LBR|Monrovia|-10.8|6.3
Libya|LBY|Tripoli|13.19|32.89
Liechtenstein|LIE|Vaduz|9.52|47.14
Lithuania|LTU|Vilnius|25.28|54.69
Luxembourg|LUX|Luxembourg|6.13|49.61
Madagascar|MDG|Antananarivo|47.51|-18.88
Malawi|MWI|Lilongwe|33.79|-13.96
Malaysia|MYS|Kuala Lumpur|101.69|3.14
Maldives|MDV|Male|73.51|4.18
Mali|MLI|Bamako|-8|12.64
Malta|MLT|Valletta|14.51|35.9
Marshall Islands|MHL|Majuro|171.38|7.09
Mauritania|MRT|Nouakchott|-15.98|18.08
Mauritius|MUS|Port Louis|57.5|-20.16
Mexico|MEX|Mexico City|-99.13|19.43
Micronesia|FSM|Palikir|158.16|6.92
Moldova|MDA|Chisinau|28.83|47.01
Monaco|MCO|Monaco|7.42|43.73
Mongolia|MNG|Ulaanbaatar|106.92|47.92
Montenegro|MNE|Podgorica|19.26|42.44
Morocco|MAR|Rabat|-6.84|34.02
Mozambique|MOZ|Maputo|32.58|-25.97
Myanmar|MMR|Naypyidaw|96.13|19.76
Namibia|NAM|Windhoek|17.08|-22.56
Nauru|NRU|Yaren|166.92|-0.55
Nepal|NPL|Kathmandu|85.32|27.72
Netherlands|NLD|Amsterdam|4.9|52.37
New Zealand|NZL|Wellington|174.78|-41.29
Nicaragua|NIC|Managua|-86.25|12.11
Niger|NER|Niamey|2.11|13.51
Nigeria|NGA|Abuja|7.4|9.08
North Korea|PRK|Pyongyang|125.75|39.03
North Macedonia|MKD|Skopje|21.43|42
Norway|NOR|Oslo|10.75|59.91
Oman|OMN|Muscat|58.41|23.59
Pakistan|PAK|Islamabad|73.05|33.69
Palau|PLW|Ngerulmud|134.62|7.5
Panama|PAN|Panama City|-79.52|8.98
Papua New Guinea|PNG|Port Moresby|147.18|-9.44
Paraguay|PRY|Asuncion|-57.58|-25.26
Peru|PER|Lima|-77.03|-12.04
Philippines|PHL|Manila|120.98|14.6
Poland|POL|Warsaw|21.01|52.23
Portugal|PRT|Lisbon|-9.14|38.72
Qatar|QAT|Doha|51.53|25.29
Romania|ROU|Bucharest|26.1|44.43
Russia|RUS|Moscow|37.62|55.75
Rwanda|RWA|Kigali|30.06|-1.95
Saint Kitts and Nevis|KNA|Basseterre|-62.72|17.3
Saint Lucia|LCA|Castries|-60.99|14.01
Saint Vincent|VCT|Kingstown|-61.22|13.16
Samoa|WSM|Apia|-171.77|-13.83
San Marino|SMR|San Marino|12.45|43.94
Sao Tome and Principe|STP|Sao Tome|6.73|0.34
Saudi Arabia|SAU|Riyadh|46.68|24.71
Senegal|SEN|Dakar|-17.45|14.69
Serbia|SRB|Belgrade|20.46|44.79
Seychelles|SYC|Victoria|55.45|-4.62
Sierra Leone|SLE|Freetown|-13.23|8.48
Singapore|SGP|Singapore|103.85|1.29
Slovakia|SVK|Bratislava|17.11|48.15
Slovenia|SVN|Ljubljana|14.51|46.06
Solomon Islands|SLB|Honiara|159.95|-9.43
Somalia|SOM|Mogadishu|45.34|2.04
South Africa|ZAF|Pretoria|28.19|-25.75
South Korea|KOR|Seoul|126.98|37.57
South Sudan|SSD|Juba|31.58|4.85
Spain|ESP|Madrid|-3.7|40.42
Sri Lanka|LKA|Colombo|79.86|6.93
Sudan|SDN|Khartoum|32.56|15.5
Suriname|SUR|Paramaribo|-55.17|5.85
Sweden|SWE|Stockholm|18.07|59.33
Switzerland|CHE|Bern|7.45|46.95
Syria|SYR|Damascus|36.29|33.51
Tajikistan|TJK|Dushanbe|68.78|38.56
Tanzania|TZA|Dodoma|35.74|-6.17
Thailand|THA|Bangkok|100.5|13.76
Timor-Leste|TLS|Dili|125.57|-8.56
Togo|TGO|Lome|1.23|6.13
Tonga|TON|Nuku'alofa|-175.2|-21.14
Trinidad and Tobago|TTO|Port of Spain|-61.51|10.66
Tunisia|TUN|Tunis|10.18|36.81
Türkiye|TUR|Ankara|32.86|39.93
Turkmenistan|TKM|Ashgabat|58.38|37.96
Tuvalu|TUV|Funafuti|179.2|-8.52
Uganda|UGA|Kampala|32.58|0.35
Ukraine|UKR|Kyiv|30.52|50.45
United Arab Emirates|ARE|Abu Dhabi|54.37|24.45
United Kingdom|GBR|London|-0.13|51.51
United States|USA|Washington|-77.04|38.9
Uruguay|URY|Montevideo|-56.16|-34.9
Uzbekistan|UZB|Tashkent|69.24|41.3
Vanuatu|VUT|Port Vila|168.32|-17.73
Venezuela|VEN|Caracas|-66.9|10.48
Vietnam|VNM|Hanoi|105.85|21.03
Yemen|YEM|Sanaa|44.21|15.37
Zambia|ZMB|Lusaka|28.28|-15.39
Zimbabwe|ZWE|Harare|31.05|-17.83
`

/** The lower-kebab id of an English name. */
export function toId(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f']/g, '')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export const CAPITALS: readonly Capital[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', iso3 = '', capital = '', lon, lat] = row.split('|')
    return { state: toId(name), name, iso3, capital, lon: Number(lon), lat: Number(lat) }
  })

/** The capital of a state by the state's id, or null for an invented one. */
export function capitalOf(state: string): Capital | null {
  return CAPITALS.find((each) => each.state === state) ?? null
}
