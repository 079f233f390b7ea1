import asyncio

import aiohttp
from yarl import URL

url = URL("https://bucket.storage.example.com/?continuation-token=1YOUR%2FCONTINUATION%2BTOKEN%3D&delimiter=%2F&encoding-type=url&fetch-owner=true&list-type=2&max-keys=50&prefix=photos%2F2026%2F&start-after=", encoded=True)
headers = {
    "x-amz-date": "20260102T103000Z",
    "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "Authorization": "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
