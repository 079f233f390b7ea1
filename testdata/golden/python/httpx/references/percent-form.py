import os
from urllib.parse import quote

import httpx

tenant = os.environ["TENANT"]
tenant_encoded = quote(tenant, safe="")
user = os.environ["USER_VALUE"]

url = f"https://login.example.com/token?tenant={tenant_encoded}"
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
}

response = httpx.post(url, data=data)
print(response.text)
