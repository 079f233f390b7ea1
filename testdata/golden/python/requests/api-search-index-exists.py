import requests

url = "https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local"
headers = {"Authorization": "ApiKey YOUR_API_KEY"}

response = requests.head(url, headers=headers, allow_redirects=True)
print(response.status_code, response.headers)
