import httpx

url = "https://api.example.com/echo"
payload = {
    "slash": "a/b",
    "ascii": "A\"\\'",
    "controls": "\x08\x0c\n\r\t\x00\x1f\x7f",
    "html": "<>&",
}

response = httpx.post(url, json=payload)
print(response.text)
