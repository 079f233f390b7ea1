import asyncio

import aiohttp

url = "https://login.example.com/openid/connect/userinfo"
params = {"schema": "openid"}
headers = {"Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
