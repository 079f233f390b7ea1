import requests

url = "https://api.example.com/search"
payload = {
    "query": {"match_all": {}},
}

response = requests.get(url, json=payload)
print(response.text)
