import asyncio
import os
from urllib.parse import quote


import aiohttp

tenant = os.environ["TENANT"]
tenant_encoded = quote(tenant, safe="")
user = os.environ["USER_VALUE"]

url = f"https://login.example.com/token?tenant={tenant_encoded}"
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
