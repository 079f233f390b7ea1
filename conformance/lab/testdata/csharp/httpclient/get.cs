using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "ORIGIN/items?tag=a&tag=b");
request.Headers.TryAddWithoutValidation("Authorization", "Bearer my token");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
