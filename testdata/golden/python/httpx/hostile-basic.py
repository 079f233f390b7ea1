import httpx

url = "https://api.example.com/run"
auth = ("us'er$(touch snipgen-canary)\"", "\");touch snipgen-canary;#'`touch snipgen-canary`\n${x}\\")

response = httpx.get(url, auth=auth)
print(response.text)
