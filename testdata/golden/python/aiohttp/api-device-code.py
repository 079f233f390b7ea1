import asyncio

import aiohttp

url = "https://login.example.com/oauth2/v1/token"
data = {
    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
    "device_code": "YOUR_DEVICE-CODE_1",
    "client_id": "1406020730.apps.example.com",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
