import asyncio

import aiohttp

url = "https://login.example.com/oauth2/token"
headers = {
    "Authorization": aiohttp.encode_basic_auth("YOUR_CLIENT_ID", "YOUR_CLIENT_SECRET"),
    "Accept": "application/json",
}
data = {
    "grant_type": "authorization_code",
    "code": "YOUR_CODE",
    "redirect_uri": "https://app.example.com/callback?x=1",
    "code_verifier": "YOUR_VERIFIER",
    "scope": "openid email profile",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
