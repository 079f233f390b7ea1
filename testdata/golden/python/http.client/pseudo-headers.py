from http.client import HTTPSConnection

headers = {
    "accept": "application/json",
    "accept-language": "en-GB,en;q=0.9",
    "cookie": "theme=dark",
}

connection = HTTPSConnection("reqbin.com")
connection.request("GET", "/echo/get/json?a=1", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
