import httpx

url = "https://api.example.com/upload"
headers = {
    "Expect": "100-continue",
    "Content-Type": "text/plain",
}
content = "after the wait"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
