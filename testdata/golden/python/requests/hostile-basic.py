import requests

url = "https://api.example.com/run"

response = requests.get(url, auth=("us'er$(touch snipgen-canary)\"", "\");touch snipgen-canary;#'`touch snipgen-canary`\n${x}\\"))
print(response.text)
