import httpx

url = "https://library.example.com/api/books/1/authors"
headers = {
    "Accept": "application/hal+json",
    "Content-Type": "text/uri-list",
    "Authorization": "Bearer YOUR_TOKEN",
}
content = """\
http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
"""

response = httpx.put(url, headers=headers, content=content)
print(response.text)
