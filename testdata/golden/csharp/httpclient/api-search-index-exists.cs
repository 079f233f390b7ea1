using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Head, "https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local");
request.Headers.Authorization = new AuthenticationHeaderValue("ApiKey", "YOUR_API_KEY");

using var response = await client.SendAsync(request);
Console.WriteLine(response);
