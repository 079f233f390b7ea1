import requests

url = "https://api.example.com/private"

response = requests.get(url, auth=("api_key_example", ""))
print(response.text)
