import asyncio

import aiohttp

url = "https://sso.example.com/realms/example/protocol/openid-connect/token"
headers = {
    "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    "Origin": "https://app.example.com",
}
data = {
    "client_id": "example-spa",
    "grant_type": "authorization_code",
    "code": "SplxlOBeZQQYbYS6WxSbIA",
    "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.",
    "redirect_uri": "com.example.app:/oauth/callback",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
