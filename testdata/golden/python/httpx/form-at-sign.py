import httpx

url = "https://api.example.com/form"
data = {
    "@file": "@/etc/hostname",
    "a": "<x",
}

response = httpx.post(url, data=data)
print(response.text)
