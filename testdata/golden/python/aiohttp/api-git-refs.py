import asyncio

import aiohttp

url = "https://git.example.com/example/project.git/info/refs"
params = {"service": "git-upload-pack"}
headers = {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
    "Authorization": aiohttp.encode_basic_auth("oauth2", "YOUR_TOKEN"),
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
