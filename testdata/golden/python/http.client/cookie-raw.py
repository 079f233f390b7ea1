from http.client import HTTPSConnection

headers = {"Cookie": 'q="a b"; pct=%7B%22a%22%3A1%7D; eq=a=b==; flag; empty=; comma=a,b; plus=a+b;nospace=1;'}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/account", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
