import httpx

url = "https://api.example.com/run"
headers = {"Authorization": "Basic dXMnZXIkKHRvdWNoIHNuaXBnZW4tY2FuYXJ5KSI6Iik7dG91Y2ggc25pcGdlbi1jYW5hcnk7IydgdG91Y2ggc25pcGdlbi1jYW5hcnlgCiR7eH1c"}

response = httpx.get(url, headers=headers)
print(response.text)
