from http.client import HTTPSConnection

headers = {"Authorization": "ApiKey YOUR_API_KEY"}

connection = HTTPSConnection("search.example.com")
connection.request("HEAD", "/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local", headers=headers)
response = connection.getresponse()
print(response.status)
print(response.headers)
connection.close()
