package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	resp, err := http.Get("https://api.example.com/q?filter[0]=field_000:value%200&filter[1]=field_001:value%201&filter[2]=field_002:value%202&filter[3]=field_003:value%203&filter[4]=field_004:value%204&filter[5]=field_005:value%205&filter[6]=field_006:value%206&filter[7]=field_007:value%207&filter[8]=field_008:value%208&filter[9]=field_009:value%209&filter[10]=field_010:value%2010&filter[11]=field_011:value%2011&filter[12]=field_012:value%2012&filter[13]=field_013:value%2013&filter[14]=field_014:value%2014&filter[15]=field_015:value%2015&filter[16]=field_016:value%2016&filter[17]=field_017:value%2017&filter[18]=field_018:value%2018&filter[19]=field_019:value%2019&filter[20]=field_020:value%2020&filter[21]=field_021:value%2021&filter[22]=field_022:value%2022&filter[23]=field_023:value%2023&filter[24]=field_024:value%2024&filter[25]=field_025:value%2025&filter[26]=field_026:value%2026&filter[27]=field_027:value%2027&filter[28]=field_028:value%2028&filter[29]=field_029:value%2029&filter[30]=field_030:value%2030&filter[31]=field_031:value%2031&filter[32]=field_032:value%2032&filter[33]=field_033:value%2033&filter[34]=field_034:value%2034&filter[35]=field_035:value%2035&filter[36]=field_036:value%2036&filter[37]=field_037:value%2037&filter[38]=field_038:value%2038&filter[39]=field_039:value%2039&filter[40]=field_040:value%2040&filter[41]=field_041:value%2041&filter[42]=field_042:value%2042&filter[43]=field_043:value%2043&filter[44]=field_044:value%2044&filter[45]=field_045:value%2045&filter[46]=field_046:value%2046&filter[47]=field_047:value%2047&filter[48]=field_048:value%2048&filter[49]=field_049:value%2049&filter[50]=field_050:value%2050&filter[51]=field_051:value%2051&filter[52]=field_052:value%2052&filter[53]=field_053:value%2053&filter[54]=field_054:value%2054&filter[55]=field_055:value%2055&filter[56]=field_056:value%2056&filter[57]=field_057:value%2057&filter[58]=field_058:value%2058&filter[59]=field_059:value%2059&filter[60]=field_060:value%2060&filter[61]=field_061:value%2061&filter[62]=field_062:value%2062&filter[63]=field_063:value%2063&filter[64]=field_064:value%2064&filter[65]=field_065:value%2065&filter[66]=field_066:value%2066&filter[67]=field_067:value%2067&filter[68]=field_068:value%2068&filter[69]=field_069:value%2069&filter[70]=field_070:value%2070&filter[71]=field_071:value%2071&filter[72]=field_072:value%2072&filter[73]=field_073:value%2073&filter[74]=field_074:value%2074&filter[75]=field_075:value%2075&filter[76]=field_076:value%2076&filter[77]=field_077:value%2077&filter[78]=field_078:value%2078&filter[79]=field_079:value%2079&filter[80]=field_080:value%2080&filter[81]=field_081:value%2081&filter[82]=field_082:value%2082&filter[83]=field_083:value%2083&filter[84]=field_084:value%2084&filter[85]=field_085:value%2085&filter[86]=field_086:value%2086&filter[87]=field_087:value%2087&filter[88]=field_088:value%2088&filter[89]=field_089:value%2089&filter[90]=field_090:value%2090&filter[91]=field_091:value%2091&filter[92]=field_092:value%2092&filter[93]=field_093:value%2093&filter[94]=field_094:value%2094&filter[95]=field_095:value%2095&filter[96]=field_096")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}
