from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\",
    "Cookie": "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/run", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
