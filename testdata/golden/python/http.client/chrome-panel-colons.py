from http.client import HTTPSConnection

headers = {
    "accept": "*/*",
    "pragma": "no-cache",
    "sec-ch-ua": '"Chromium";v="130", "Not?A_Brand";v="99"',
}

connection = HTTPSConnection("reqbin.com")
connection.request("GET", "/echo/get/json", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
