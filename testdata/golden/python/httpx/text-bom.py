import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain; charset=utf-8"}
content = "\ufefffirst\ufeffsecond"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
