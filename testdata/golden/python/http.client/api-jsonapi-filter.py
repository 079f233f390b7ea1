from http.client import HTTPSConnection

headers = {
    "Accept": "application/vnd.api+json",
    "Authorization": "Bearer YOUR_TOKEN",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
