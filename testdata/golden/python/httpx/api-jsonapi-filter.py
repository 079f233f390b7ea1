import httpx

url = "https://api.example.com/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25"
headers = {
    "Accept": "application/vnd.api+json",
    "Authorization": "Bearer YOUR_TOKEN",
}

response = httpx.get(url, headers=headers)
print(response.text)
