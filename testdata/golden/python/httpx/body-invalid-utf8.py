import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain; charset=utf-8"}
content = b"ok \xc0\xaf \xe2\x82 \xed\xa0\x80 \xf5\x80\x80\x80 \xef\xbf\xbd end\xc3"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
