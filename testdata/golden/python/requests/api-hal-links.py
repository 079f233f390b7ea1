import requests

url = "https://library.example.com/api/books/1/authors"
headers = {
    "Accept": "application/hal+json",
    "Content-Type": "text/uri-list",
    "Authorization": "Bearer YOUR_TOKEN",
}
data = """\
http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
"""

response = requests.put(url, headers=headers, data=data)
print(response.text)
