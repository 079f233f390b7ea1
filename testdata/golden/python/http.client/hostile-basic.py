from http.client import HTTPSConnection

headers = {"Authorization": "Basic dXMnZXIkKHRvdWNoIHNuaXBnZW4tY2FuYXJ5KSI6Iik7dG91Y2ggc25pcGdlbi1jYW5hcnk7IydgdG91Y2ggc25pcGdlbi1jYW5hcnlgCiR7eH1c"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/run", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
