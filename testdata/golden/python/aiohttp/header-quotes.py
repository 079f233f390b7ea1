import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "X-Single": "'a' 'b'",
    "X-Double": '"a" "b"',
    "X-Back": "`a` `b`",
    "X-Mixed": "'\"`\"'",
    "X-Slash": "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\",
    "X-Triple": "''' \"\"\" ```",
    "ETag-Like": '"abc\\"def"',
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
