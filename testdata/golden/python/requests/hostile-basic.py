import requests

url = "https://api.example.com/run"
auth = ("us'er$(touch snipgen-canary)\"", "\");touch snipgen-canary;#'`touch snipgen-canary`\n${x}\\")

response = requests.get(url, auth=auth)
print(response.text)
