from http.client import HTTPSConnection

headers = {
    "X-`touch$IFS'snipgen-canary'`": "1",
    "X-'+'": "2",
    "'$_SERVER'": "3",
    "X-$PATH-%TEMP%-!!": "4",
    "X-'-`touch$IFS'snipgen-canary'`-'": "5",
    "a'.'b": "6",
    "*#-'": "7",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/run", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
