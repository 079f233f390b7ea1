import asyncio

import aiohttp

url = "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build"
params = {"delay": "0sec"}
headers = {
    "Authorization": aiohttp.encode_basic_auth("example-bot", "YOUR_API_TOKEN"),
    "Jenkins-Crumb": "YOUR_CRUMB",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, params=params, headers=headers, skip_auto_headers=["Content-Type"]) as response:
            print(await response.text())


asyncio.run(main())
