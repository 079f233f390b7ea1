import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/xml; charset=ISO-8859-1"}
content = b'<?xml version="1.0" encoding="ISO-8859-1"?>\n<city>K\xf6ln, \xa3 5 \xff0</city>'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
