using System;
using System.Net;
using System.Net.Http;

using var handler = new HttpClientHandler
{
    AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
};
using var client = new HttpClient(handler);
using var response = await client.GetAsync("https://api.example.com/headers");
Console.WriteLine(await response.Content.ReadAsStringAsync());
