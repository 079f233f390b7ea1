using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://graphql.example.com/graphql");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Headers.Add("Accept", "application/graphql-response+json");
request.Content = new StringContent("{\"query\":\"query Books($first: Int!, $after: String) {\\n  books(first: $first, after: $after) {\\n    edges { node { id title } }\\n    # comment\\n  }\\n}\\n\",\"operationName\":\"Books\",\"variables\":{\"first\":10,\"after\":null}}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
