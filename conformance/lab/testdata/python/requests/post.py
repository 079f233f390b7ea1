import requests

response = requests.post("ORIGIN/items", json={"name": "Widget"}, timeout=30)
print(response.text)
