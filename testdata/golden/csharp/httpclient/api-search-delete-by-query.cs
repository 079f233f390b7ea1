using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Delete, "https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("elastic:YOUR_PASSWORD"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
request.Content = new StringContent("{\"query\":{\"range\":{\"@timestamp\":{\"lt\":\"2025-12-01T00:00:00.000Z\"}}},\"max_docs\":10000}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
